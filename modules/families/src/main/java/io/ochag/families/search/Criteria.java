package io.ochag.families.search;

import io.ochag.families.FindPeople;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NameText;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query as parameters of the statement. The beginning of a name is a range {@code [from, to)} of its folded form, which an index answers; the
 * position in the list is a person's id, so that it tells nothing.
 */
record Criteria(
        @PersonalData(Kind.NAME) @Nullable String surnameFrom,
        @PersonalData(Kind.NAME) @Nullable String surnameTo,
        @PersonalData(Kind.NAME) @Nullable String givenFrom,
        @PersonalData(Kind.NAME) @Nullable String givenTo,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        @PersonalData(Kind.CONTACT) @Nullable String phone,
        UUID @Nullable [] ids,
        @Nullable PersonId after) {
    /** The last code point that can stand in a text: what begins with a prefix sorts before the prefix and this. */
    static final String LAST = Character.toString(0x10FFFF);

    static Criteria of(FindPeople query) {
        Optional<String> surname = folded(query.surname());
        Optional<String> given = folded(query.given());
        return new Criteria(
                surname.orElse(null),
                surname.map(prefix -> prefix + LAST).orElse(null),
                given.orElse(null),
                given.map(prefix -> prefix + LAST).orElse(null),
                query.snils().map(Snils::digits).orElse(null),
                query.phone().map(PhoneNumber::e164).orElse(null),
                null,
                query.page().position(PersonId::parse).orElse(null));
    }

    /** Persons who are known already. */
    static Criteria of(UUID[] ids) {
        return new Criteria(null, null, null, null, null, null, ids, null);
    }

    Criteria with(Optional<Snils> readSnils, Optional<PhoneNumber> readPhone) {
        return new Criteria(
                surnameFrom,
                surnameTo,
                givenFrom,
                givenTo,
                readSnils.map(Snils::digits).orElse(snils),
                readPhone.map(PhoneNumber::e164).orElse(phone),
                ids,
                after);
    }

    boolean isEmpty() {
        return surnameFrom == null && snils == null && phone == null;
    }

    private static Optional<String> folded(Optional<String> text) {
        return text.map(NameText::fold).filter(folded -> !folded.isEmpty());
    }

    @Override
    public String toString() {
        return "Criteria[***]";
    }
}
