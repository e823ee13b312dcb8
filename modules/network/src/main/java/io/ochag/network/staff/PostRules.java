package io.ochag.network.staff;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import io.ochag.network.NetworkError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a post must satisfy. */
final class PostRules {
    private PostRules() {}

    static void requireKnown(PostMapper.Known known) {
        List<Violation> violations = new ArrayList<>();
        check(violations, known.staff(), "/staff", "Такого работника нет.", "There is no such worker.");
        check(violations, known.place(), "/place", "Такого места нет.", "There is no such place.");
        check(violations, known.role(), "/role", "Такой должностной роли нет.", "There is no such role for a worker.");
        check(violations, known.territories(), "/territories", "Такой территории нет.", "There is no such territory.");
        if (!violations.isEmpty()) {
            throw DomainException.invalid(NetworkError.POST_INVALID, violations);
        }
    }

    /** A post that has not begun may be withdrawn altogether; one that has begun keeps at least its first day. */
    static void requireEndable(LocalDate starts, @Nullable LocalDate ends, LocalDate to, LocalDate today) {
        if (ends != null && !to.isBefore(ends)) {
            throw DomainException.of(NetworkError.POST_ENDED);
        }
        if (!to.isAfter(starts) && !starts.isAfter(today)) {
            throw DomainException.invalid(
                    NetworkError.POST_INVALID,
                    List.of(new Violation(
                            "/to",
                            "post.end-before-start",
                            new LocalText(
                                    "Должность не может закончиться раньше, чем началась.",
                                    "A post cannot end before it begins."))));
        }
    }

    private static void check(List<Violation> violations, boolean known, String pointer, String ru, String en) {
        if (!known) {
            violations.add(new Violation(pointer, "unknown", new LocalText(ru, en)));
        }
    }
}
