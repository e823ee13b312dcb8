package io.ochag.platform.numbering;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.NumberKind;
import io.ochag.kernel.numbering.NumberPattern;
import io.ochag.kernel.numbering.NumberingError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How numbers are written from a day on, and by which code a place stands in them. What was given before stays as it is. */
public final class NumberFormats {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,11}");

    private final Transactions transactions;
    private final NumberingMapper mapper;
    private final AccessControl access;
    private final Clock clock;

    @Inject
    NumberFormats(Transactions transactions, NumberingMapper mapper, AccessControl access, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
    }

    /**
     * From that day on numbers of the kind are written so. Needs {@link NumberingPermission#MANAGE} for the whole region. Failure:
     * {@code numbering.period-taken} where a format that begins on that day or later is defined already.
     */
    public void define(Actor by, NumberKind kind, NumberPattern pattern, LocalDate from) {
        transactions.writeOnly(() -> {
            access.require(by, NumberingPermission.MANAGE, Subject.any());
            if (!(access.visibility(by, NumberingPermission.MANAGE).reach() instanceof Reach.Everywhere)) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            mapper.endFormat(kind, from);
            begun(mapper.beginFormat(kind, pattern.text(), from, clock.instant(), ActorText.of(by)));
        });
    }

    /**
     * From that day on this code stands for the place. Needs {@link NumberingPermission#MANAGE} there. Failures: {@code numbering.period-taken};
     * {@code number.place-code} (a value) unless it is 1 to 12 letters, digits, points and hyphens.
     */
    public void placeCode(Actor by, PlaceId place, String code, LocalDate from) {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValueException("number.place-code");
        }
        transactions.writeOnly(() -> {
            access.require(by, NumberingPermission.MANAGE, Subject.at(place));
            mapper.endPlaceCode(place, from);
            begun(mapper.beginPlaceCode(place, code, from, clock.instant(), ActorText.of(by)));
        });
    }

    private static void begun(int rows) {
        if (rows == 0) {
            throw DomainException.of(NumberingError.PERIOD_TAKEN);
        }
    }
}
