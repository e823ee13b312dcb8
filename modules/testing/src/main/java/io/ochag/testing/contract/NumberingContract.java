package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.AssignedNumber;
import io.ochag.kernel.numbering.NumberFormat;
import io.ochag.kernel.numbering.NumberKind;
import io.ochag.kernel.numbering.NumberSeries;
import io.ochag.kernel.numbering.Numbering;
import io.ochag.kernel.numbering.NumberingError;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link Numbering} keeps to: series for each kind, place and year, without a gap. */
public abstract class NumberingContract {
    /** Declared wherever this contract runs. */
    public static final NumberFormat CONTRACT = NumberFormat.of("test.contract", "{number:3}/{year}");

    /** Declared too; its format names the place. */
    public static final NumberFormat ACT = NumberFormat.of("test.act", "{place}-{number}-{year:2}");

    private static final NumberKind KIND = CONTRACT.kind();

    protected abstract Numbering numbering();

    /** Somebody who may set up numbers everywhere. */
    protected abstract Actor actor();

    /** The day that it is, in the region's zone. */
    protected abstract LocalDate today();

    protected abstract <T> T write(Supplier<T> work);

    /** From today on this code stands for the place. */
    protected abstract void placeCode(PlaceId place, String code);

    private static PlaceId place() {
        return new PlaceId(UUID.randomUUID());
    }

    private AssignedNumber next(NumberKind kind, PlaceId place) {
        return write(() -> numbering().next(actor(), kind, place));
    }

    private AssignedNumber next(PlaceId place, LocalDate day) {
        return write(() -> numbering().next(actor(), KIND, place, day));
    }

    @Test
    public void aSeriesBeginsWithOneAndGoesOnByOne() {
        PlaceId place = place();
        int year = today().getYear();
        NumberSeries series = new NumberSeries(KIND, place, year);
        assertThat(next(KIND, place)).isEqualTo(new AssignedNumber(series, 1, "001/" + year));
        assertThat(next(KIND, place)).isEqualTo(new AssignedNumber(series, 2, "002/" + year));
    }

    @Test
    public void eachKindPlaceAndYearHasItsOwn() {
        PlaceId place = place();
        placeCode(place, "Д3");
        assertThat(next(KIND, place).number()).isEqualTo(1);
        assertThat(next(KIND, place()).number()).isEqualTo(1);
        assertThat(next(ACT.kind(), place).number()).isEqualTo(1);
        assertThat(next(place, today().plusYears(1)).number()).isEqualTo(1);
        assertThat(next(KIND, place).number()).isEqualTo(2);
    }

    @Test
    public void aPaperOfDecemberIsNumberedInItsOwnYear() {
        PlaceId place = place();
        LocalDate december = LocalDate.of(today().getYear() - 1, 12, 31);
        assertThat(next(place, december).text()).isEqualTo("001/" + december.getYear());
        assertThat(next(place, december.plusDays(1)).text()).isEqualTo("001/" + today().getYear());
    }

    @Test
    public void theFormatMayNameThePlace() {
        PlaceId place = place();
        assertThatThrownBy(() -> next(ACT.kind(), place))
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(NumberingError.PLACE_CODE_MISSING);
        placeCode(place, "Д3");
        assertThat(next(ACT.kind(), place).text()).isEqualTo("Д3-1-" + today().getYear() % 100);
    }

    @Test
    public void aPaperSeriesGoesOn() {
        PlaceId place = place();
        NumberSeries series = new NumberSeries(KIND, place, today().getYear());
        numbering().startAfter(actor(), series, 118);
        assertThat(next(KIND, place).number()).isEqualTo(119);
        numbering().startAfter(actor(), series, 119);
        assertThat(next(KIND, place).number()).isEqualTo(120);
    }

    @Test
    public void aPaperSeriesBelowWhatWasGivenIsRefused() {
        PlaceId place = place();
        NumberSeries series = new NumberSeries(KIND, place, today().getYear());
        numbering().startAfter(actor(), series, 10);
        next(KIND, place);
        assertThatThrownBy(() -> numbering().startAfter(actor(), series, 10))
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(NumberingError.ALREADY_ABOVE);
        assertThat(next(KIND, place).number()).isEqualTo(12);
        assertThatThrownBy(() -> numbering().startAfter(actor(), series, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number.negative");
    }

    @Test
    public void aNumberIsTakenInAWriteAlone() {
        assertThatThrownBy(() -> numbering().next(actor(), KIND, place())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void aKindThatNobodyDeclaredIsAFault() {
        assertThatThrownBy(() -> next(new NumberKind("test.undeclared"), place()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
