package io.ochag.families;

import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
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
 * @param withheld what of whom is not shown to this reader for want of consent or a legal basis; empty for the place that keeps the family
 * @param version for If-Match
 */
public record FamilyCard(
        FamilyId family,
        PlaceId place,
        MunicipalityCode municipality,
        Instant registeredAt,
        Optional<PersonId> mainContact,
        List<Member> members,
        List<Withheld> withheld,
        long version) {
    public FamilyCard {
        members = List.copyOf(members);
        withheld = List.copyOf(withheld);
    }

    /** A whole card. */
    public FamilyCard(
            FamilyId family,
            PlaceId place,
            MunicipalityCode municipality,
            Instant registeredAt,
            Optional<PersonId> mainContact,
            List<Member> members,
            long version) {
        this(family, place, municipality, registeredAt, mainContact, members, List.of(), version);
    }

    /**
     * A class of data that is not shown.
     *
     * @param person empty where it is not shown either that the person is a member
     */
    public record Withheld(Optional<PersonId> person, DataClass data, Coverage.Withheld reason) {}

    /**
     * A member of today.
     *
     * @param phones told for this family, or by a person on their own account
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
            List<ContactPhone> phones) {
        public Member {
            phones = List.copyOf(phones);
        }
    }
}
