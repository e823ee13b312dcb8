package io.ochag.families.residence;

import io.ochag.families.Residences.AskMove;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.text.LocalText;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** What a move must keep to. */
final class MoveRules {
    private static final LocalText PLACE =
            new LocalText("Нет такого места или оно не работает.", "There is no such place, or it is closed for good.");
    private static final LocalText SAME =
            new LocalText("Семья уже ведётся в этом пункте.", "The family is kept at this point already.");

    private final PlaceDirectory places;

    @Inject
    MoveRules(PlaceDirectory places) {
        this.places = places;
    }

    Checks asked(AskMove command, FamilyHere family, LocalDate today) {
        return new Checks()
                .notAfter("/on", today, command.on())
                .unless(isThere(command.to(), today), "/toPlaceId", "families.place", PLACE)
                .unless(!command.to().equals(family.placeId()), "/toPlaceId", "families.same-place", SAME);
    }

    /** {@code access.not-found} for a place that is not there today. */
    void requireThere(PlaceId place, LocalDate today) {
        if (!isThere(place, today)) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }

    private boolean isThere(PlaceId place, LocalDate today) {
        return places.find(Set.of(place), today).containsKey(place);
    }
}
