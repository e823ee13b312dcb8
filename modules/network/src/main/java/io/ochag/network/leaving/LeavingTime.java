package io.ochag.network.leaving;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.text.LocalText;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.NetworkError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the days of a leaving must satisfy. */
final class LeavingTime {
    private final IdSource ids;
    private final Clock clock;

    @Inject
    LeavingTime(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    LeavingId newId() {
        return new LeavingId(ids.next());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(today()) ? today() : day;
    }

    void requireNotLongAgo(LocalDate lastDay) {
        require(
                !lastDay.isBefore(today().minusDays(Leavings.MOST_DAYS_BACK)),
                "/lastDay",
                "leaving.long-ago",
                "Последний рабочий день слишком давно.",
                "The last day is too long ago.");
    }

    void requireSuccessor(boolean takes) {
        require(
                takes,
                "/successor",
                "leaving.successor",
                "Дела передают другому работнику, у которого в этот день есть должность.",
                "Matters are handed over to another worker who has a post on that day.");
    }

    private static void require(boolean kept, String pointer, String code, String ru, String en) {
        if (!kept) {
            throw DomainException.invalid(
                    NetworkError.LEAVING_INVALID, List.of(new Violation(pointer, code, new LocalText(ru, en))));
        }
    }
}
