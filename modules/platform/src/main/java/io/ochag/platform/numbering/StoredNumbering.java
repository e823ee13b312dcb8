package io.ochag.platform.numbering;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
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
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Series as rows: the row's lock is what makes the numbers gapless. */
final class StoredNumbering implements Numbering {
    private final Transactions transactions;
    private final NumberingMapper mapper;
    private final AccessControl access;
    private final Clock clock;
    private final Map<NumberKind, NumberPattern> usual;

    @Inject
    StoredNumbering(
            Transactions transactions,
            NumberingMapper mapper,
            AccessControl access,
            Clock clock,
            Set<NumberFormat> declared) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
        this.usual = declared.stream().collect(Collectors.toMap(NumberFormat::kind, NumberFormat::usual));
    }

    @Override
    public AssignedNumber next(Actor by, NumberKind kind, PlaceId place) {
        return next(by, kind, place, LocalDate.now(clock));
    }

    @Override
    public AssignedNumber next(Actor by, NumberKind kind, PlaceId place, LocalDate day) {
        NumberPattern declared = usual.get(kind);
        if (declared == null) {
            throw new IllegalArgumentException("no module declares numbers of the kind " + kind);
        }
        if (!transactions.writing()) {
            throw new IllegalStateException("a number is taken in the write that uses it");
        }
        String defined = mapper.pattern(kind, day);
        NumberPattern pattern = defined == null ? declared : new NumberPattern(defined);
        // before the row is locked: whoever is refused keeps nobody waiting
        String placeCode = pattern.namesPlace() ? placeCode(place, day) : "";
        NumberSeries series = new NumberSeries(kind, place, day.getYear());
        long number = mapper.take(series);
        AssignedNumber assigned = new AssignedNumber(series, number, pattern.write(number, placeCode, series.year()));
        mapper.given(assigned, clock.instant(), ActorText.of(by));
        return assigned;
    }

    @Override
    public void startAfter(Actor by, NumberSeries series, long lastPaperNumber) {
        if (lastPaperNumber < 0) {
            throw new InvalidValueException("number.negative");
        }
        transactions.writeOnly(() -> {
            access.require(by, NumberingPermission.MANAGE, Subject.at(series.place()));
            if (mapper.raise(series, lastPaperNumber) == null) {
                throw DomainException.of(NumberingError.ALREADY_ABOVE);
            }
            mapper.onPaper(series, lastPaperNumber, clock.instant(), ActorText.of(by));
        });
    }

    private String placeCode(PlaceId place, LocalDate day) {
        String code = mapper.placeCode(place, day);
        if (code == null) {
            throw DomainException.of(NumberingError.PLACE_CODE_MISSING, Map.of("place", place.toString()));
        }
        return code;
    }
}
