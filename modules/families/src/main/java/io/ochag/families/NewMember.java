package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member to be.
 *
 * @param from first day in the family; empty for today
 */
public record NewMember(
        Who who,
        MemberRole role,
        MembershipGround ground,
        @NotPersonal Optional<LocalDate> from) {
    /** A person to register, or one who is registered. */
    public sealed interface Who {
        record Unregistered(PersonDetails details) implements Who {}

        record Registered(PersonId person) implements Who {}
    }
}
