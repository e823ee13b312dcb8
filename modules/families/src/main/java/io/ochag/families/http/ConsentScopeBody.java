package io.ochag.families.http;

import io.ochag.families.GiveConsent.Scope;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, to whom, what for and until when, as it comes in.
 *
 * @param to the first day on which it does not hold; absent for until it is withdrawn
 */
record ConsentScopeBody(
        Purpose purpose,
        RecipientBody recipient,
        @Size(min = 1, max = 20) List<DataClass> classes,
        @NotPersonal LocalDate from,
        @NotPersonal @Nullable LocalDate to) {
    Scope scope() {
        return new Scope(purpose, recipient.recipient(), Set.copyOf(classes), new DateRange(from, to));
    }
}
