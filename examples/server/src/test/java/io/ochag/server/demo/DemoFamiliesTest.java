package io.ochag.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.MemberRole;
import io.ochag.families.Sex;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What invented families are like: numbers that a reader of the region's statistics would not stumble over. */
class DemoFamiliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 6_000;
    private static final List<DemoFamily> FAMILIES = families(34);

    @Test
    void aNumberIsAlwaysTheSameFamilyWhateverWasAskedBefore() {
        assertThat(generator(34).family(4321)).isEqualTo(FAMILIES.get(4321));
        assertThat(generator(35).family(4321)).isNotEqualTo(FAMILIES.get(4321));
    }

    @Test
    void everybodyIsBornBeforeTheyBelongAndEverythingHappenedBeforeTheDay() {
        FAMILIES.forEach(family -> {
            LocalDate registered = family.registeredAt().atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(registered).isBefore(DAY);
            assertThat(family.members()).isNotEmpty().allSatisfy(member -> {
                assertThat(member.from()).isBefore(DAY);
                born(member).ifPresent(born -> assertThat(born).isBeforeOrEqualTo(member.from()));
            });
        });
    }

    @Test
    void parentsAreOfAnAgeToHaveTheirChildren() {
        for (DemoFamily family : FAMILIES) {
            Optional<LocalDate> eldest = children(family).stream()
                    .filter(child -> child.inFamilyBefore().isEmpty())
                    .flatMap(child -> born(child).stream())
                    .min(LocalDate::compareTo);
            for (DemoMember parent : family.members()) {
                if (parent.role() == MemberRole.MOTHER
                        && eldest.isPresent()
                        && born(parent).isPresent()) {
                    assertThat(born(parent).get().plusYears(16))
                            .as(parent.role().name())
                            .isBefore(eldest.get());
                }
            }
        }
    }

    @Test
    void theSharesAreThoseOfARegion() {
        assertThat(share(family -> children(family).size() >= 3)).isBetween(0.06, 0.14);
        assertThat(share(family -> family.members().size() == 1)).isBetween(0.04, 0.13);
        assertThat(share(family -> family.twin().isPresent())).isBetween(0.01, 0.02);
        assertThat(share(family -> family.twin().isEmpty() && family.followsOn()))
                .isBetween(0.03, 0.05);
        assertThat(share(family -> has(family, Deed.Recognised.class))).isBetween(0.2, 0.5);
        assertThat(share(family -> has(family, Deed.Expects.class))).isBetween(0.03, 0.09);
        assertThat(share(family -> has(family, Deed.Moves.class))).isBetween(0.01, 0.04);
        assertThat(share(family -> has(family, Deed.Hidden.class))).isBetween(0.0005, 0.008);
        assertThat(share(family -> has(family, Deed.Consented.class))).isBetween(0.01, 0.06);
        assertThat(FAMILIES.stream()
                        .mapToInt(family -> family.members().size())
                        .average()
                        .orElse(0))
                .isBetween(2.4, 3.4);
    }

    @Test
    void nobodySharesANumberAndSurnamesAreSpreadAsTheyAreInLife() {
        List<DemoMember> own = FAMILIES.stream()
                .flatMap(family -> family.members().stream())
                .filter(member -> member.inFamilyBefore().isEmpty())
                .toList();
        assertThat(own.stream().flatMap(member -> member.person().snils().stream()))
                .doesNotHaveDuplicates();
        Map<String, Long> bySurname = own.stream()
                .collect(Collectors.groupingBy(
                        member -> member.person().name().folded().surname(), Collectors.counting()));
        assertThat(bySurname.size()).isGreaterThan(1_500);
        assertThat(bySurname.values().stream().mapToLong(many -> many).max().orElse(0))
                .isLessThan(own.size() / 50L);
    }

    @Test
    void namesAgreeWithTheSex() {
        assertThat(GivenNames.patronymic("Юрий", true)).isEqualTo("Юрьевна");
        assertThat(GivenNames.patronymic("Никита", true)).isEqualTo("Никитична");
        assertThat(GivenNames.patronymic("Илья", false)).isEqualTo("Ильич");
        assertThat(GivenNames.patronymic("Дмитрий", false)).isEqualTo("Дмитриевич");
        assertThat(GivenNames.patronymic("Лев", true)).isEqualTo("Львовна");
        assertThat(Surname.of("Покровский").ofWoman()).isEqualTo("Покровская");
        FAMILIES.stream().flatMap(family -> family.members().stream()).forEach(member -> {
            PersonName name = member.person().name();
            if (name.patronymic() instanceof Patronymic.Known known
                    && member.person().sex() != Sex.UNKNOWN) {
                assertThat(known.text().endsWith("на"))
                        .isEqualTo(member.person().sex() == Sex.FEMALE);
            }
        });
    }

    @Test
    void whoIsWrittenDownTwiceIsTheSameByEarAndNeverByNumber() {
        assertThat(FAMILIES.stream().filter(family -> family.twin().isPresent()))
                .allSatisfy(twin -> {
                    DemoFamily first = FAMILIES.get(twin.number() - 1);
                    twin.twin().orElseThrow().samePersons().forEach((here, there) -> {
                        assertThat(twin.members().get(here).person().snils()).isEmpty();
                        assertThat(twin.members().get(here).role())
                                .isEqualTo(first.members().get(there).role());
                    });
                });
    }

    private static List<DemoFamily> families(long seed) {
        DemoFamilies generator = generator(seed);
        return IntStream.range(0, MANY).mapToObj(generator::family).toList();
    }

    private static DemoFamilies generator(long seed) {
        return new DemoFamilies(seed, DAY, 37, new Surnames(Surnames.USUAL));
    }

    private static double share(Predicate<DemoFamily> so) {
        return FAMILIES.stream().filter(so).count() / (double) MANY;
    }

    private static boolean has(DemoFamily family, Class<? extends Deed> deed) {
        return family.deeds().stream().anyMatch(deed::isInstance);
    }

    private static List<DemoMember> children(DemoFamily family) {
        return family.members().stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .toList();
    }

    private static Optional<LocalDate> born(DemoMember member) {
        return member.person().birth().map(BirthDate::date);
    }
}
