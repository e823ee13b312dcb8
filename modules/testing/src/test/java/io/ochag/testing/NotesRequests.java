package io.ochag.testing;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.notes.NoteId;
import io.ochag.notes.Notes;
import io.ochag.notes.WriteNote;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Good requests to every route of the sample module. */
public final class NotesRequests {
    private NotesRequests() {}

    /** @param notes asked when a request is made */
    public static RouteRequests of(Supplier<Notes> notes) {
        return new RouteRequests()
                .add("POST /notes", Demand.AT_PLACE, place -> ApiRequest.post("/notes", body(place)))
                .add(
                        "GET /notes/{noteId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/notes/" + noteAt(place, notes)))
                .add("GET /notes", Demand.ANYWHERE, place -> ApiRequest.get("/notes?limit=5"))
                .add(
                        "PUT /notes/{noteId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.put("/notes/" + noteAt(place, notes), Map.of("text", "Перезвонить"))
                                .ifMatch(1));
    }

    public static Map<String, Object> body(PlaceId place) {
        return Map.of(
                "place",
                place.toString(),
                "person",
                UUID.randomUUID().toString(),
                "family",
                UUID.randomUUID().toString(),
                "title",
                "Звонок " + UUID.randomUUID(),
                "text",
                "Позвонить");
    }

    public static NoteId noteAt(PlaceId place, Supplier<Notes> notes) {
        return notes.get()
                .write(
                        Actors.system(),
                        new WriteNote(
                                place,
                                new PersonId(UUID.randomUUID()),
                                Optional.empty(),
                                "Звонок " + UUID.randomUUID(),
                                "Позвонить"));
    }
}
