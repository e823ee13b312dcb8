package io.ochag.families.http;

import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member to be, as it comes in.
 *
 * @param personId somebody who is registered; else {@code person}
 * @param match what is said to likely matches of {@code person}
 */
record MemberBody(
        @Nullable PersonId personId,
        @Nullable PersonBody person,
        @Nullable MatchAnswerBody match,
        MemberRole role,
        @Nullable MembershipGround ground,
        @NotPersonal @Nullable LocalDate from) {
    MemberBody {
        if ((personId == null) == (person == null)) {
            throw new InvalidValueException("families.member-who");
        }
    }

    NewMember told() {
        Who who = person == null
                ? new Who.Registered(Objects.requireNonNull(personId))
                : new Who.Unregistered(person.told(), MatchAnswerBody.told(match));
        return new NewMember(
                who, role, Objects.requireNonNullElse(ground, MembershipGround.AS_TOLD), Optional.ofNullable(from));
    }
}
