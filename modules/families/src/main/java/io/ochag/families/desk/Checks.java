package io.ochag.families.desk;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a command, to say all of it at once. */
public final class Checks {
    private static final LocalText FUTURE = new LocalText("Дата ещё не наступила.", "This day has not come yet.");

    private final List<Violation> wrong = new ArrayList<>();

    public Checks notAfter(String pointer, LocalDate today, LocalDate day) {
        return unless(!today.isBefore(day), pointer, "date.future", FUTURE);
    }

    public Checks unless(boolean right, String pointer, String code, LocalText text) {
        if (!right) {
            wrong.add(new Violation(pointer, code, text));
        }
        return this;
    }

    /** {@code command.invalid} with everything that is wrong. */
    void refuse() {
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }

    void occurredLater() {
        wrong.add(new Violation("/occurredAt", "date.future", FUTURE));
    }
}
