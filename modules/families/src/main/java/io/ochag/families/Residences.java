package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a family lives, and its going over to another point. What was counted before keeps its old territory. Commands raise the family's version.
 * Failures of all: {@code access.forbidden}, {@code access.not-found}, {@code version.stale}, {@code command.invalid} (a day to come).
 */
public interface Residences {
    /** From this day on the family lives there. Needs {@link FamiliesPermission#WRITE} where it is kept. */
    long state(Actor actor, StateResidence command);

    /** Where it lives and lived, the latest first, and whether a move waits for its answer. Needs {@link FamiliesPermission#READ}; in the access log before it is answered. */
    ResidenceHistory history(Actor actor, FamilyId family);

    /**
     * Asks another point to take the family over with a new address. Nothing changes until it accepts. Needs {@link FamiliesPermission#WRITE}
     * where the family is kept. Failures: {@code families.move-asked} (one is open already).
     */
    MoveAsked ask(Actor actor, AskMove command);

    /**
     * The receiving point takes the family: it and those members who belong to no other family are kept there from now on. A member of two
     * families stays kept where they were, so that neither card tells of the other. Where a later address was stated meanwhile, that one stays.
     * Needs {@link FamiliesPermission#WRITE} at the receiving point. Failures: {@code families.move-over}.
     */
    MoveDecided accept(Actor actor, DecideMove command);

    /** The receiving point does not take the family. As {@link #accept}. */
    MoveDecided decline(Actor actor, DecideMove command);

    /** The asking point takes its question back. Needs {@link FamiliesPermission#WRITE} there, or where the family is kept now. As {@link #accept}. */
    MoveDecided withdraw(Actor actor, DecideMove command);

    /**
     * Families that ask a point to take them, the oldest first. Needs {@link FamiliesPermission#WRITE} at the point; {@code access.not-found} where
     * there is none. In the access log before it is answered.
     */
    Page<Arrival> arrivals(Actor actor, PlaceId point, PageRequest page);

    /** @param address as it is written on letters; empty where only the municipality is known */
    record Address(
            MunicipalityCode municipality,
            @PersonalData(Kind.ADDRESS) Optional<String> address) {
        @Override
        public String toString() {
            return "Address[***]";
        }
    }

    record StateResidence(
            FamilyId family,
            long version,
            Address address,
            @NotPersonal LocalDate from,
            Recorded recorded) {}

    /** @param waiting questions to other points; more than one only after a merge */
    record ResidenceHistory(FamilyId family, List<Lived> lived, List<Waiting> waiting, long version) {
        public ResidenceHistory {
            lived = List.copyOf(lived);
            waiting = List.copyOf(waiting);
        }
    }

    record Waiting(MoveId move, PlaceId to, @NotPersonal LocalDate on) {}

    record Lived(Address address, DateRange during) {}

    /** @param on the day of the move */
    record AskMove(
            FamilyId family,
            long version,
            PlaceId to,
            Address address,
            @NotPersonal LocalDate on,
            Recorded recorded) {}

    record MoveAsked(MoveId move, FamilyId family, long version) {}

    /** @param version of the family, as {@link #arrivals} shows it */
    record DecideMove(MoveId move, long version) {}

    record MoveDecided(MoveId move, FamilyId family, long version) {}

    record Arrival(
            MoveId move,
            FamilyId family,
            PlaceId from,
            Address address,
            @NotPersonal LocalDate on,
            long version) {}
}
