package io.ochag.network.deputy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.NetworkError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a deputy must satisfy. */
final class DeputyRules {
    private DeputyRules() {}

    static void require(DateRange during, boolean isHolder, boolean works, boolean postHolds, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        check(
                violations,
                during.to() != null,
                "/during/to",
                "deputy.no-end",
                "Назовите день, с которого замещения уже нет.",
                "Name the first day without the deputy.");
        check(
                violations,
                !during.from().isBefore(today),
                "/during/from",
                "deputy.past",
                "Замещение не может начаться в прошлом.",
                "A deputy cannot begin in the past.");
        check(
                violations,
                postHolds,
                "/during",
                "deputy.outside-post",
                "Замещать можно только в дни, когда эта должность занята.",
                "A deputy acts only on days on which the post is held.");
        check(
                violations,
                works && !isHolder,
                "/deputy",
                "deputy.worker",
                "Замещает другой работник, который работает во все эти дни.",
                "A deputy is another worker who works on all these days.");
        refuse(violations);
    }

    static void requireEndable(LocalDate ends, LocalDate from, LocalDate today) {
        if (!from.isBefore(ends)) {
            throw DomainException.of(NetworkError.DEPUTY_ENDED);
        }
        List<Violation> violations = new ArrayList<>();
        check(
                violations,
                !from.isBefore(today),
                "/from",
                "deputy.past",
                "Прошедшие дни замещения не меняют.",
                "Days that are over are not changed.");
        refuse(violations);
    }

    /** The most that act on one of the days; it can only grow on the first day of one of them. */
    static int mostAtOnce(List<DeputyMapper.Days> others, DateRange during) {
        return others.stream()
                .map(one -> one.starts().isBefore(during.from()) ? during.from() : one.starts())
                .mapToInt(day -> (int) others.stream()
                        .filter(one -> !one.starts().isAfter(day) && one.ends().isAfter(day))
                        .count())
                .max()
                .orElse(0);
    }

    private static void check(
            List<Violation> violations, boolean kept, String pointer, String code, String ru, String en) {
        if (!kept) {
            violations.add(new Violation(pointer, code, new LocalText(ru, en)));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw DomainException.invalid(NetworkError.DEPUTY_INVALID, violations);
        }
    }
}
