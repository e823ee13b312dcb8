package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who was in a family on one day. */
public record FamilyOnDay(FamilyId family, @NotPersonal LocalDate on, List<MemberOnDay> members) {
    public FamilyOnDay {
        members = List.copyOf(members);
    }

    /**
     * A member of that day.
     *
     * @param parentRole what a child of the family is beside that: a minor mother or father
     * @param unnamed the name is a word that stands for one that is not given yet
     * @param inCare lived elsewhere that day: with guardians, in an institution
     */
    public record MemberOnDay(
            MembershipId membership,
            PersonId person,
            PersonName name,
            Optional<BirthDate> birth,
            MemberRole role,
            Optional<MemberRole> parentRole,
            MembershipGround ground,
            DateRange during,
            boolean unnamed,
            boolean inCare) {}
}
