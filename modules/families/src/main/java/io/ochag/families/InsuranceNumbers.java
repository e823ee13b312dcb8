package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import java.util.Optional;

/** The insurance numbers (СНИЛС) of persons who were registered without one, or with a wrong one. */
public interface InsuranceNumbers {
    /**
     * Another number, or none where the one on record turned out to be somebody else's; answers the person's new version. A number belongs to one
     * person: the constraint of the database decides between rivals.
     *
     * <p>Needs {@link FamiliesPermission#WRITE} where the person is kept. Failures: {@code access.forbidden}, {@code access.not-found},
     * {@code version.stale}, {@code command.invalid} (a time to come), {@code families.same-snils}, {@code families.snils-taken} (told so often
     * only, then {@code families.snils-too-often}).
     */
    long change(Actor actor, ChangeSnils command);

    record ChangeSnils(PersonId person, long version, Optional<Snils> snils, Recorded recorded) {}
}
