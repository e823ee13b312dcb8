package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One family that was registered at two points and then merged, with everybody in it: each is named by the id that was merged away. */
record MergedAwayScene(
        TestOchag ochag, Side away, Side now, PlaceId third, Map<String, MergeId> merges, Optional<Object> before) {
    static final LocalDate TODAY = TestOchag.USUAL_DAY;
    static final LocalDate LONG_AGO = LocalDate.of(2021, 5, 1);

    /** The records of one point. */
    record Side(PlaceId place, FamilyId family, PersonId mother, PersonId child) {
        static Side at(TestOchag ochag, PlaceId place) {
            MergeDesk desk = MergeDesk.of(ochag, Actors.system());
            String surname = FamilyFixture.newSurname();
            FamilyId family = desk.family(FamilyFixture.at(place)
                    .with(FamilyFixture.since(
                            LONG_AGO,
                            MemberRole.MOTHER,
                            FamilyFixture.born(surname, "Анна", LocalDate.of(1990, 3, 15))))
                    .with(FamilyFixture.since(
                            LONG_AGO,
                            MemberRole.CHILD,
                            FamilyFixture.born(surname, "Пётр", LocalDate.of(2021, 4, 10)))));
            return new Side(place, family, desk.member(family, "Анна"), desk.member(family, "Пётр"));
        }
    }

    MergedAwayScene merged() {
        MergeDesk desk = MergeDesk.of(ochag, Actors.system());
        return new MergedAwayScene(
                ochag,
                away,
                now,
                third,
                Map.of(
                        "mother", desk.merge(away.mother(), now.mother()),
                        "child", desk.merge(away.child(), now.child()),
                        "family", desk.merge(away.family(), now.family())),
                before);
    }

    MergedAwayScene with(Object prepared) {
        return new MergedAwayScene(ochag, away, now, third, merges, Optional.of(prepared));
    }

    /** What stood on the record before it was merged away. */
    <T> T before(Class<T> type) {
        return type.cast(before.orElseThrow());
    }

    <T> T get(Class<T> api) {
        return ochag.get(api);
    }

    /** As a reader of the record that was merged away is told. */
    long familyVersion() {
        return get(Families.class).card(Actors.system(), away.family()).version();
    }

    long version(PersonId person) {
        return get(PersonFiles.class).file(Actors.system(), person).version();
    }

    /** Somebody else, kept at a point of no concern. */
    PersonId stranger() {
        return new PersonFixture(ochag, third).adult();
    }

    /** Somebody who does a command. */
    interface Doing {
        void by(Actor actor, MergedAwayScene scene, long version);
    }
}
