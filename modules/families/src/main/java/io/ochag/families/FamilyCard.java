package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A family as its keepers see it.
 *
 * @param mainContact the member to call
 * @param aliases records that were merged into this one and are shown as a part of it
 * @param version for If-Match
 */
public record FamilyCard(
        FamilyId family,
        PlaceId place,
        MunicipalityCode municipality,
        Instant registeredAt,
        Optional<PersonId> mainContact,
        List<Member> members,
        List<FamilyId> aliases,
        long version) {
    public FamilyCard {
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
    }

    /**
     * A member of today.
     *
     * @param phones told for this family
     * @param aliases records that were merged into this person
     */
    public record Member(
            PersonId person,
            PersonName name,
            Optional<BirthDate> birth,
            Sex sex,
            Optional<Snils> snils,
            IdentityLevel identity,
            MemberRole role,
            MembershipGround ground,
            DateRange during,
            List<ContactPhone> phones,
            List<PersonId> aliases) {
        public Member {
            phones = List.copyOf(phones);
            aliases = List.copyOf(aliases);
        }
    }
}
