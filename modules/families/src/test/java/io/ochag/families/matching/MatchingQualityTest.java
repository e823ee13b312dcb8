package io.ochag.families.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.families.MatchOutcome;
import io.ochag.families.PersonDetails;
import io.ochag.families.matching.Errors.Kind;
import io.ochag.families.matching.Errors.Written;
import io.ochag.families.matching.LabelledPeople.Somebody;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.tx.Transactions;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The promise of {@code docs/matching.md}: recall and precision on labelled registrations, through the statement and the scorer that a registration
 * goes through. Writes {@code target/matching-quality.md}.
 */
@ExtendWith(PostgresExtension.class)
class MatchingQualityTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final long SEED = Long.getLong("ochag.seed", 1_001L);
    private static final int FAMILIES = FULL ? 100_000 : 10_000;
    private static final int DOUBLES = FULL ? 6_000 : 800;
    private static final int NEW = FULL ? 40_000 : 3_000;
    private static final double PREVALENCE = 0.015;
    private static final Actor MATCHING = new Actor.System("matching", "quality");
    private static final Visibility EVERYBODY = new Visibility(new Reach.Everywhere(), Set.of(), Set.of());

    /** Who is not a double, and how many of 100 such. */
    private enum Other {
        STRANGER(72, "a stranger"),
        FAMILY_MEMBER(15, "a new member of a registered family"),
        TWIN(3, "the twin of a registered child"),
        NAMESAKE(5, "a namesake"),
        AFTER_PARENT(2, "a child named after the parent"),
        SAME_DAY(1, "the same surname, born on the same day"),
        SAME_PHONE(2, "the phone of somebody registered");

        private final int share;
        private final String text;

        Other(int share, String text) {
            this.share = share;
            this.text = text;
        }
    }

    /** One registration and what it should come to. */
    private record Arrival(
            PersonDetails details,
            int municipality,
            List<PersonDetails> family,
            @Nullable Somebody truth) {
        @Override
        public String toString() {
            return "Arrival[***]";
        }
    }

    private static final class Count {
        private int all;
        private int right;
        private int wrong;
        private int shown;
    }

    private final LabelledPeople people = new LabelledPeople(SEED);
    private final Errors errors = new Errors(people);
    private final Random random = people.random();
    private final Map<Kind, Count> doubles = new EnumMap<>(Kind.class);
    private final Map<Other, Count> others = new EnumMap<>(Other.class);
    private final Map<String, Integer> alarms = new TreeMap<>();
    private long nanos;

    @Test
    void doublesAreFoundAndOthersAreLeftInPeace(TestDatabase database) throws IOException {
        try (TestOchag ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule())) {
            LabelledRegister register = new LabelledRegister(
                    database, people, ochag.ports().places().add("Пункт"));
            register.fill(FAMILIES);
            for (int i = 0; i < DOUBLES; i++) {
                Kind kind = kind(i * 100 / DOUBLES);
                tally(ochag, again(register, kind), doubles.computeIfAbsent(kind, unused -> new Count()));
            }
            for (int i = 0; i < NEW; i++) {
                Other kind = other(i * 100 / NEW);
                tally(ochag, newcomer(register, kind), others.computeIfAbsent(kind, unused -> new Count()));
            }
            String table = table(register.everybody().size());
            Files.writeString(Path.of("target", "matching-quality.md"), table);
            assertThat(recall()).as(table).isGreaterThanOrEqualTo(0.95);
            assertThat(precision()).as(table).isGreaterThanOrEqualTo(0.90);
            assertThat(count(others, Other.TWIN).wrong)
                    .as("twins taken for one")
                    .isZero();
        }
    }

    private static Kind kind(int percent) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.share;
            if (percent < sum) {
                return kind;
            }
        }
        return Kind.NONE;
    }

    private static Other other(int percent) {
        int sum = 0;
        for (Other kind : Other.values()) {
            sum += kind.share;
            if (percent < sum) {
                return kind;
            }
        }
        return Other.STRANGER;
    }

    private void tally(TestOchag ochag, Arrival arrival, Count count) {
        Described person = Described.of(
                arrival.details(),
                Optional.of(new MunicipalityCode(LabelledRegister.municipality(arrival.municipality()))),
                arrival.family().stream().map(Described::relative).toList());
        long start = System.nanoTime();
        List<Candidate> found = ochag.get(Transactions.class)
                .read(() -> ochag.get(CandidateStore.class).of(MATCHING, person, EVERYBODY));
        nanos += System.nanoTime() - start;
        Somebody truth = arrival.truth();
        boolean right = truth != null && found.stream().anyMatch(one -> one.isLikely() && isThe(truth, one));
        count.all++;
        count.right += right ? 1 : 0;
        if (!right) {
            found.stream()
                    .filter(Candidate::isLikely)
                    .forEach(one -> alarms.merge(
                            one.score().points() + " " + one.score().reasons(), 1, Integer::sum));
        }
        count.wrong += !right && found.stream().anyMatch(Candidate::isLikely) ? 1 : 0;
        count.shown += right
                        || truth != null && found.stream().anyMatch(one -> isThe(truth, one))
                        || truth == null
                                && found.stream().anyMatch(one -> one.score().outcome() == MatchOutcome.POSSIBLE)
                ? 1
                : 0;
    }

    private static boolean isThe(Somebody truth, Candidate candidate) {
        return candidate.person().value().equals(truth.id());
    }

    /** Somebody registered comes again. */
    private Arrival again(LabelledRegister register, Kind kind) {
        Somebody truth = any(register, one -> switch (kind) {
            case HALF -> one.surname().contains("-");
            case BIRTH_SWAPPED ->
                one.born().getDayOfMonth() <= 12
                        && one.born().getDayOfMonth() != one.born().getMonthValue();
            default -> true;
        });
        Written written = errors.written(truth, kind);
        String phone = truth.phone() == null || people.chance(0.15)
                ? null
                : people.chance(0.75) ? truth.phone() : people.phone();
        String snils = truth.snils();
        boolean givesNumber = people.chance(truth.adult() ? 0.35 : 0.2);
        PersonDetails details = LabelledPeople.told(
                written.surname(),
                written.given(),
                written.patronymic().filter(unused -> people.chance(0.92)),
                birth(written.born(), written.yearOnly()),
                truth.sex(),
                givesNumber ? snils : null,
                phone);
        List<PersonDetails> family = people.chance(0.7) ? family(register, truth) : List.of();
        int municipality = people.chance(0.8) ? truth.municipality() : random.nextInt(LabelledPeople.MUNICIPALITIES);
        return new Arrival(details, municipality, family, truth);
    }

    private Optional<io.ochag.families.BirthDate> birth(LocalDate born, boolean yearOnly) {
        double draw = random.nextDouble();
        if (draw < 0.01) {
            return Optional.empty();
        }
        return yearOnly || draw < 0.03
                ? Optional.of(new io.ochag.families.BirthDate(born, io.ochag.families.BirthDate.Precision.YEAR))
                : LabelledPeople.exact(born);
    }

    private List<PersonDetails> family(LabelledRegister register, Somebody one) {
        return register.family(one.family()).stream()
                .filter(member -> !member.id().equals(one.id()))
                .limit(2)
                .map(member -> LabelledPeople.told(
                        member.surname(),
                        member.given(),
                        Optional.of(member.patronymic()),
                        LabelledPeople.exact(member.born()),
                        member.sex(),
                        null,
                        null))
                .toList();
    }

    /** Somebody who is not registered. */
    private Arrival newcomer(LabelledRegister register, Other kind) {
        if (kind == Other.STRANGER || kind == Other.SAME_PHONE) {
            List<Somebody> family = people.family(-1);
            Somebody one = family.get(random.nextInt(family.size()));
            String phone = kind == Other.SAME_PHONE
                    ? any(register, known -> known.phone() != null).phone()
                    : one.phone();
            return arrival(one, phone, List.of());
        }
        Somebody known = any(register, one -> kind == Other.NAMESAKE || kind == Other.SAME_DAY || !one.adult());
        LocalDate otherDay = LocalDate.of(2026, 11, 22).minusDays(random.nextInt(17 * 365));
        return switch (kind) {
            case TWIN ->
                arrival(sibling(register, known, known.born()), familyPhone(register, known), family(register, known));
            case FAMILY_MEMBER ->
                arrival(sibling(register, known, otherDay), familyPhone(register, known), family(register, known));
            case AFTER_PARENT -> {
                Somebody parent = any(register, Somebody::adult);
                Somebody child = parent.with(people.id(), parent.given(), otherDay, null);
                yield arrival(child, parent.phone(), family(register, parent));
            }
            case NAMESAKE ->
                arrival(
                        known.with(
                                people.id(),
                                known.given(),
                                LocalDate.of(2026, 11, 22).minusDays(random.nextInt(45 * 365)),
                                people.chance(0.4) ? people.number() : null),
                        people.chance(0.85) ? people.phone() : null,
                        List.of());
            default ->
                arrival(
                        known.with(people.id(), otherGiven(known), known.born(), null),
                        people.chance(0.85) ? people.phone() : null,
                        List.of());
        };
    }

    private Somebody sibling(LabelledRegister register, Somebody known, LocalDate born) {
        Set<String> taken = new java.util.HashSet<>();
        register.family(known.family()).forEach(member -> taken.add(member.given()));
        while (true) {
            String given = people.givenFor(known.sex());
            if (taken.add(given)) {
                return known.with(people.id(), given, born, null);
            }
        }
    }

    private String otherGiven(Somebody known) {
        String given = people.givenFor(known.sex());
        return given.equals(known.given()) ? otherGiven(known) : given;
    }

    private static @Nullable String familyPhone(LabelledRegister register, Somebody known) {
        for (Somebody member : register.family(known.family())) {
            if (member.phone() != null) {
                return member.phone();
            }
        }
        return null;
    }

    private Arrival arrival(Somebody one, @Nullable String phone, List<PersonDetails> family) {
        return new Arrival(
                LabelledPeople.told(
                        one.surname(),
                        one.given(),
                        Optional.of(one.patronymic()).filter(unused -> people.chance(0.92)),
                        birth(one.born(), false),
                        one.sex(),
                        people.chance(0.3) ? one.snils() : null,
                        phone),
                one.municipality(),
                family,
                null);
    }

    private Somebody any(LabelledRegister register, Predicate<Somebody> fits) {
        while (true) {
            Somebody one =
                    register.everybody().get(random.nextInt(register.everybody().size()));
            if (fits.test(one)) {
                return one;
            }
        }
    }

    private double recall() {
        return share(doubles, one -> one.right);
    }

    /** At the prevalence of the table: of all likely answers those that name the right person. */
    private double precision() {
        double right = PREVALENCE * recall();
        double wrong =
                PREVALENCE * share(doubles, one -> one.wrong) + (1 - PREVALENCE) * share(others, one -> one.wrong);
        return right / (right + wrong);
    }

    private static <K> double share(Map<K, Count> counts, java.util.function.ToIntFunction<Count> part) {
        int all = counts.values().stream().mapToInt(one -> one.all).sum();
        return (double) counts.values().stream().mapToInt(part).sum() / all;
    }

    private static <K> Count count(Map<K, Count> counts, K kind) {
        return counts.getOrDefault(kind, new Count());
    }

    private String table(int persons) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "Seed %d, %,d persons, %,d doubles, %,d others: recall %.3f, precision %.3f, false alarms %.4f of others, %.1f ms a check.%n%n",
                SEED,
                persons,
                DOUBLES,
                NEW,
                recall(),
                precision(),
                share(others, one -> one.wrong),
                nanos / 1e6 / (DOUBLES + NEW)));
        table.append("| Error | Doubles | Likely | Likely or possible |\n|---|---|---|---|\n");
        for (Kind kind : Kind.values()) {
            Count one = count(doubles, kind);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f |%n",
                    kind.text,
                    one.all,
                    (double) one.right / one.all,
                    (double) one.shown / one.all));
        }
        table.append("\n| Who is not a double | Asked about | False alarms | Shown as possible |\n|---|---|---|---|\n");
        for (Other kind : Other.values()) {
            Count one = count(others, kind);
            table.append(
                    String.format(Locale.ROOT, "| %s | %d | %d | %d |%n", kind.text, one.all, one.wrong, one.shown));
        }
        table.append("\n| False alarms: points and reasons | How many |\n|---|---|\n");
        alarms.forEach((reasons, times) -> table.append(String.format("| %s | %d |%n", reasons, times)));
        return table.toString();
    }
}
