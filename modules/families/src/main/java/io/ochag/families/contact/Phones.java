package io.ochag.families.contact;

import io.ochag.families.ContactPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.FamiliesError;
import io.ochag.families.PhoneId;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps phones. Runs inside a unit of work. */
final class Phones {
    /** Nobody reads on: it is asked whether a number was there before. */
    private static final int MOST_FORMER = 50;

    private final PhoneMapper mapper;
    private final IdSource ids;

    @Inject
    Phones(PhoneMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** @param persons every id of the person */
    List<ToldPhoneRow> of(UUID[] persons, Visibility visibility) {
        return mapper.phones(persons, VisibleRows.of(visibility));
    }

    List<FormerPhoneRow> former(UUID[] persons, Visibility visibility) {
        return mapper.former(persons, VisibleRows.of(visibility), MOST_FORMER);
    }

    /** One of the phones that are seen; {@code access.not-found}. */
    ToldPhoneRow get(PersonHere person, PhoneId phone, Visibility visibility) {
        return of(person.records(), visibility).stream()
                .filter(row -> row.id().equals(phone))
                .findFirst()
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    /** {@code families.phone-known}, {@code families.not-member}. */
    PhoneId add(PersonHere person, Optional<FamilyHere> family, ContactPhone phone, LocalDate today) {
        if (family.filter(one -> !mapper.isMember(person.records(), one.records(), today))
                .isPresent()) {
            throw DomainException.of(FamiliesError.NOT_MEMBER);
        }
        PhoneId id = new PhoneId(ids.next());
        @Nullable FamilyId of = family.map(FamilyHere::id).orElse(null);
        if (mapper.add(id, person.id(), of, phone, phone.number().extension().orElse(null)) == null) {
            throw DomainException.of(FamiliesError.PHONE_KNOWN);
        }
        if (phone.preferred()) {
            mapper.preferOnly(id, person.records(), of);
        }
        return id;
    }

    void mark(PersonHere person, ToldPhoneRow phone, boolean preferred, boolean unsafeToCall) {
        mapper.mark(phone.id(), preferred, unsafeToCall);
        if (preferred) {
            mapper.preferOnly(phone.id(), person.records(), phone.familyId());
        }
    }

    /** {@code access.not-found} where somebody was faster. */
    void end(ToldPhoneRow phone, PhoneEnd reason, Entered entered) {
        if (mapper.end(phone.id(), reason, entered) == 0) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }
}
