package io.ochag.families.http;

import io.ochag.families.BeginImport;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.MemberRole;
import io.ochag.families.RegisterCode;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.StartImport;
import io.ochag.kernel.document.DocumentName;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Good requests to the routes of imports and exports. */
final class ImportRequests {
    private static final Map<String, Object> LEAVING =
            Map.of("purpose", "service", "ground", "Сверка реестра", "organisation", "Комитет");

    private final Supplier<TestOchag> ochag;

    private ImportRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        ImportRequests requests = new ImportRequests(ochag);
        return requests.loading().addAll(requests.running()).addAll(requests.leaving());
    }

    private RouteRequests loading() {
        return new RouteRequests()
                .add(
                        "POST /imports",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                "/imports",
                                Map.of(
                                        "placeId", place.toString(),
                                        "register", "large-families",
                                        "format", "CSV",
                                        "fileName", "Реестр.csv",
                                        "mapping",
                                                Map.of(
                                                        "columns",
                                                        List.of(Map.of(
                                                                "title", "ФИО", "meaning", "FULL_NAME", "member", 1)),
                                                        "roles",
                                                        List.of("MOTHER")))))
                .add(
                        "PUT /imports/{importId}/pieces/{piece}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.put(
                                "/imports/" + begun(place) + "/pieces/1",
                                Map.of("content", Base64.getEncoder().encodeToString(new byte[] {'a'}))))
                .add("POST /imports/{importId}/complete", Demand.ABOUT_PEOPLE, place -> {
                    ImportId id = begun(place);
                    put(id);
                    return ApiRequest.post("/imports/" + id + "/complete", Map.of("pieces", 1));
                });
    }

    private RouteRequests running() {
        return new RouteRequests()
                .add(
                        "POST /imports/{importId}/start",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/imports/" + loaded(place) + "/start", Map.of("mode", "DRY_RUN"))
                                .ifMatch(2))
                .add(
                        "POST /imports/{importId}/stop",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/imports/" + started(place) + "/stop"))
                .add("POST /imports/{importId}/go-on", Demand.ABOUT_PEOPLE, place -> {
                    ImportId id = started(place);
                    imports().stop(Actors.system(), id);
                    return ApiRequest.post("/imports/" + id + "/go-on");
                })
                .add("GET /imports", Demand.ANYWHERE, place -> ApiRequest.get("/imports?limit=3"))
                .add(
                        "GET /imports/{importId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/imports/" + begun(place)))
                .add(
                        "GET /imports/{importId}/lines",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/imports/" + begun(place) + "/lines?outcome=REJECTED&limit=5"));
    }

    private RouteRequests leaving() {
        return new RouteRequests()
                .add(
                        "POST /imports/{importId}/report",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/imports/" + loaded(place) + "/report", LEAVING))
                .add(
                        "POST /imports/{importId}/rejected",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/imports/" + loaded(place) + "/rejected", LEAVING))
                .add("POST /families/export", Demand.AT_PLACE, place -> export("/families/export", place))
                .add(
                        "POST /families/export-workbook",
                        Demand.AT_PLACE,
                        place -> export("/families/export-workbook", place));
    }

    private static ApiRequest export(String path, PlaceId place) {
        return ApiRequest.post(
                path,
                Map.of(
                        "placeId",
                        place.toString(),
                        "columns",
                        List.of("SURNAME", "GIVEN", "ROLE"),
                        "leaving",
                        LEAVING));
    }

    private FamilyImports imports() {
        return ochag.get().get(FamilyImports.class);
    }

    private ImportId begun(PlaceId place) {
        Column name = new Column(Optional.of("ФИО"), Optional.empty(), Meaning.FULL_NAME, Optional.of(1));
        return imports()
                .begin(
                        Actors.system(),
                        new BeginImport(
                                place,
                                new RegisterCode("large-families"),
                                BeginImport.Format.CSV,
                                new DocumentName("Реестр.csv"),
                                new RegisterMapping(
                                        Layout.FOUND_OUT,
                                        List.of(name),
                                        List.of(MemberRole.MOTHER),
                                        List.of(),
                                        List.of())));
    }

    private void put(ImportId id) {
        String text = "ФИО\nРакитина Нина\nДело " + UUID.randomUUID() + "\n";
        imports().put(Actors.system(), id, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId loaded(PlaceId place) {
        ImportId id = begun(place);
        put(id);
        imports().complete(Actors.system(), id, 1);
        return id;
    }

    private ImportId started(PlaceId place) {
        ImportId id = loaded(place);
        imports().start(Actors.system(), new StartImport(id, Mode.DRY_RUN, true, 2));
        return id;
    }
}
