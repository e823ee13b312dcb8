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
 * @param aliases records that were merged into this one and are shown as a part of it
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
        List<FamilyId> aliases,
        List<Withheld> withheld,
        long version) {
    public FamilyCard {
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
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
            List<FamilyId> aliases,
            long version) {
        this(family, place, municipality, registeredAt, mainContact, members, aliases, List.of(), version);
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
