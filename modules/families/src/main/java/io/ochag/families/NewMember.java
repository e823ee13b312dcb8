package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member to be.
 *
 * @param from first day in the family; empty for today. Nobody belongs to a family before they are born: an earlier day is the day of birth.
 */
public record NewMember(
        Who who,
        MemberRole role,
        MembershipGround ground,
        @NotPersonal Optional<LocalDate> from) {
    /** A person to register, or one who is registered. */
    public sealed interface Who {
        record Unregistered(PersonDetails details, MatchAnswer answer) implements Who {
            public Unregistered(PersonDetails details) {
                this(details, MatchAnswer.NOT_ASKED);
            }
        }

        record Registered(PersonId person) implements Who {}
    }
}
