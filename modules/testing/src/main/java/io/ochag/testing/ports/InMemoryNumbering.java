package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.AssignedNumber;
import io.ochag.kernel.numbering.NumberFormat;
import io.ochag.kernel.numbering.NumberKind;
import io.ochag.kernel.numbering.NumberPattern;
import io.ochag.kernel.numbering.NumberSeries;
import io.ochag.kernel.numbering.Numbering;
import io.ochag.kernel.numbering.NumberingError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Series in memory. It does not see a rollback: a number that a failed write took stays taken. It asks for no permission. */
public final class InMemoryNumbering implements Numbering {
    private final Clock clock;
    private final BooleanSupplier writing;
    private final Map<NumberKind, NumberPattern> formats = new HashMap<>();
    private final Map<PlaceId, String> placeCodes = new HashMap<>();
    private final Map<NumberSeries, Long> last = new HashMap<>();

    /** @param writing whether a write is running now, such as {@code transactions::writing} */
    public InMemoryNumbering(Clock clock, BooleanSupplier writing) {
        this.clock = clock;
        this.writing = writing;
    }

    /** Numbers of this kind are written so. */
    public synchronized InMemoryNumbering format(NumberFormat format) {
        formats.put(format.kind(), format.usual());
        return this;
    }

    public synchronized InMemoryNumbering placeCode(PlaceId place, String code) {
        placeCodes.put(place, code);
        return this;
    }

    @Override
    public AssignedNumber next(Actor by, NumberKind kind, PlaceId place) {
        return next(by, kind, place, LocalDate.now(clock));
    }

    @Override
    public synchronized AssignedNumber next(Actor by, NumberKind kind, PlaceId place, LocalDate day) {
        NumberPattern pattern = formats.get(kind);
        if (pattern == null) {
            throw new IllegalArgumentException("no module declares numbers of the kind " + kind);
        }
        if (!writing.getAsBoolean()) {
            throw new IllegalStateException("a number is taken in the write that uses it");
        }
        String placeCode = placeCodes.getOrDefault(place, "");
        if (pattern.namesPlace() && placeCode.isEmpty()) {
            throw DomainException.of(NumberingError.PLACE_CODE_MISSING);
        }
        NumberSeries series = new NumberSeries(kind, place, day.getYear());
        long number = last.merge(series, 1L, Long::sum);
        return new AssignedNumber(series, number, pattern.write(number, placeCode, series.year()));
    }

    @Override
    public synchronized void startAfter(Actor by, NumberSeries series, long lastPaperNumber) {
        if (lastPaperNumber < 0) {
            throw new InvalidValueException("number.negative");
        }
        if (last.getOrDefault(series, 0L) > lastPaperNumber) {
            throw DomainException.of(NumberingError.ALREADY_ABOVE);
        }
        last.put(series, lastPaperNumber);
    }
}
