package io.ochag.families.contact;

import io.ochag.families.ContactPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.FamiliesError;
import io.ochag.families.PhoneId;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    List<ToldPhoneRow> of(PersonId person, Visibility visibility) {
        return mapper.phones(person, VisibleRows.of(visibility));
    }

    List<FormerPhoneRow> former(PersonId person, Visibility visibility) {
        return mapper.former(person, VisibleRows.of(visibility), MOST_FORMER);
    }

    /** One of the phones that are seen; {@code access.not-found}. */
    ToldPhoneRow get(PersonId person, PhoneId phone, Visibility visibility) {
        return of(person, visibility).stream()
                .filter(row -> row.id().equals(phone))
                .findFirst()
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    /** {@code families.phone-known}, {@code families.not-member}. */
    PhoneId add(PersonId person, Optional<FamilyId> family, ContactPhone phone, LocalDate today) {
        if (family.filter(one -> !mapper.isMember(person, one, today)).isPresent()) {
            throw DomainException.of(FamiliesError.NOT_MEMBER);
        }
        PhoneId id = new PhoneId(ids.next());
        if (mapper.add(
                        id,
                        person,
                        family.orElse(null),
                        phone,
                        phone.number().extension().orElse(null))
                == null) {
            throw DomainException.of(FamiliesError.PHONE_KNOWN);
        }
        if (phone.preferred()) {
            mapper.preferOnly(id, person, family.orElse(null));
        }
        return id;
    }

    void mark(ToldPhoneRow phone, boolean preferred, boolean unsafeToCall) {
        mapper.mark(phone.id(), preferred, unsafeToCall);
        if (preferred) {
            mapper.preferOnly(phone.id(), phone.personId(), phone.familyId());
        }
    }

    /** {@code access.not-found} where somebody was faster. */
    void end(ToldPhoneRow phone, PhoneEnd reason, Entered entered) {
        if (mapper.end(phone.id(), reason, entered) == 0) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }
}
