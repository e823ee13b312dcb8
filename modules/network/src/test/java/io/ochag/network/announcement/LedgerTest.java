package io.ochag.network.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Cuts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlaceId PLACE = new PlaceId(UUID.randomUUID());

    @Test
    void nothingIsToldBeforeItsDay() {
        Ledger ledger = ledger(List.of(new Period(TODAY, TODAY.plusDays(9), cuts("a"))), List.of(), TODAY);
        assertThat(ledger.tell()).extracting(Told::quantity).containsExactly(1);
        assertThat(ledger.next()).contains(TODAY.plusDays(9));
        assertThat(ledger(List.of(new Period(TODAY.plusDays(1), null, cuts("a"))), List.of(), TODAY)
                        .tell())
                .isEmpty();
    }

    @Test
    void aChangeOfNameAloneBeginsNothingNew() {
        List<Period> periods = List.of(
                new Period(TODAY.minusDays(9), TODAY.minusDays(3), cuts("a")),
                new Period(TODAY.minusDays(3), null, cuts("a")));
        assertThat(ledger(periods, List.of(), TODAY).tell())
                .extracting(Told::day)
                .containsExactly(TODAY.minusDays(9));
    }

    /** Whatever history is stated, corrected and re-stated: what was told and not taken back adds up to what is so. */
    @Test
    void whatIsToldAddsUpToWhatIsSo() {
        Random random = new Random(20_261_123L);
        for (int run = 0; run < 200; run++) {
            List<Told> told = new ArrayList<>();
            LocalDate today = TODAY;
            for (int step = 0; step < 8; step++) {
                today = today.plusDays(random.nextInt(5));
                List<Period> periods = periods(random);
                Ledger ledger = ledger(periods, told, today);
                told.removeAll(ledger.takeBack());
                told.addAll(ledger.tell());
                for (String network : List.of("a", "b")) {
                    for (int day = -20; day <= 20; day++) {
                        LocalDate asked = TODAY.plusDays(day);
                        if (!asked.isAfter(today)) {
                            assertThat(sum(told, network, asked)).isEqualTo(isThere(periods, network, asked) ? 1 : 0);
                        }
                    }
                }
                assertThat(ledger(periods, told, today).tell()).isEmpty();
                assertThat(ledger(periods, told, today).takeBack()).isEmpty();
            }
        }
    }

    private static List<Period> periods(Random random) {
        List<Period> periods = new ArrayList<>();
        LocalDate day = TODAY.minusDays(15);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = day.plusDays(random.nextInt(4));
            day = from.plusDays(1 + random.nextInt(8));
            periods.add(new Period(
                    from, i == 1 && random.nextBoolean() ? null : day, cuts(random.nextBoolean() ? "a" : "b")));
        }
        return periods;
    }

    private static int sum(List<Told> told, String network, LocalDate day) {
        return told.stream()
                .filter(it ->
                        !it.day().isAfter(day) && it.cuts().network().value().equals(network))
                .mapToInt(Told::quantity)
                .sum();
    }

    private static boolean isThere(List<Period> periods, String network, LocalDate day) {
        return periods.stream()
                .anyMatch(it ->
                        it.cuts().network().value().equals(network) && new DateRange(it.from(), it.to()).contains(day));
    }

    private static Ledger ledger(List<Period> periods, List<Told> told, LocalDate today) {
        return Ledger.of(periods, told, today, UUID::randomUUID);
    }

    private static Cuts cuts(String network) {
        return new Cuts(
                PLACE,
                new NetworkCode(network),
                new TerritoryCode("rechnoy"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
