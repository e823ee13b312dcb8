package io.ochag.families.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.MergedValue;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.UuidId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random histories of merges and undos of two to six families and their members: what stands for what is at each step what an obvious model says, and
 * once everything is undone every domain column is what it was. The same histories for the same {@code ochag.seed}; more with {@code ochag.suite=full}.
 */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergeHistoriesTest {
    /** What comes with a person who is written in between: the record, the tie, the words that they are found by. */
    private static final Set<String> OF_PERSONS =
            Set.of("membership", "person", "searchable_name", "surname", "given_name", "suspected_duplicate");

    private static final long SEED = Long.getLong("ochag.seed", 20_261_123L);
    private static final int HISTORIES = "full".equals(System.getProperty("ochag.suite")) ? 120 : 12;
    private static final int STEPS = 14;

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private TestDatabase database;
    private TestOchag ochag;
    private MergeDesk desk;
    private FamilyDirectory directory;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, clock, new FamiliesModule());
        desk = MergeDesk.of(ochag, Actors.system());
        directory = ochag.get(FamilyDirectory.class);
        point = ochag.ports().places().add("Пункт");
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @TestFactory
    List<DynamicTest> whatIsUndoneIsAsItWas() {
        return IntStream.range(0, HISTORIES)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "history " + i + " of seed " + SEED, () -> new History(new Random(SEED + i)).run()))
                .toList();
    }

    /** What stands for what, the obvious way: who was merged into whom, as it stands. */
    private static final class Model<I> {
        private final Map<I, I> into = new HashMap<>();
        private final Map<MergeId, I> standing = new LinkedHashMap<>();

        I root(I id) {
            I at = id;
            for (I next = into.get(at); next != null; next = into.get(at)) {
                at = next;
            }
            return at;
        }

        Set<I> same(I id, Collection<I> all) {
            return all.stream().filter(one -> root(one).equals(root(id))).collect(Collectors.toSet());
        }

        void merged(MergeId merge, I one, I other) {
            I from = root(one);
            into.put(from, root(other));
            standing.put(merge, from);
        }

        void undone(MergeId merge) {
            into.remove(Objects.requireNonNull(standing.remove(merge)));
        }
    }

    /** One history. */
    private final class History {
        private final Random random;
        private final List<FamilyId> families = new ArrayList<>();
        private final List<PersonId> persons = new ArrayList<>();
        private final Model<FamilyId> ofFamilies = new Model<>();
        private final Model<PersonId> ofPersons = new Model<>();
        private final Map<FamilyId, Long> versions = new HashMap<>();
        private final Map<PersonId, Set<MergeId>> written = new HashMap<>();

        private History(Random random) {
            this.random = random;
        }

        void run() {
            register();
            Set<String> before = columns();
            for (int i = 0; i < STEPS; i++) {
                clock.advance(Duration.ofSeconds(1 + random.nextInt(5)));
                step();
                check();
            }
            while (undo(ofFamilies) || undo(ofPersons)) {
                check();
            }
            Set<String> after = columns();
            assertThat(after).as("nothing that was there has changed").containsAll(before);
            after.removeAll(before);
            assertThat(after.stream().filter(row -> row.startsWith("membership ")))
                    .as("what was written in between is all that is new")
                    .hasSize(written.size());
            assertThat(after.stream().filter(row -> !OF_PERSONS.contains(row.substring(0, row.indexOf(' ')))))
                    .isEmpty();
            assertThat(database.number("select count(*) from ochag_families.identity where id = any (?)", ids()))
                    .isZero();
            checkWritten();
        }

        private Object ids() {
            List<UuidId> all = new ArrayList<>(families);
            all.addAll(persons);
            return all.stream().map(UuidId::value).toArray(java.util.UUID[]::new);
        }

        private void register() {
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                FamilyFixture family = FamilyFixture.at(point).mother("Случайная", "Анна" + "а".repeat(i));
                if (random.nextBoolean()) {
                    family.child("Случайный", "Пётр" + "р".repeat(i), LocalDate.of(2020, 1 + random.nextInt(12), 1));
                }
                if (!persons.isEmpty() && random.nextInt(3) == 0) {
                    PersonId shared = persons.get(random.nextInt(persons.size()));
                    family.with(new NewMember(
                            new Who.Registered(shared), MemberRole.CHILD, MembershipGround.AS_TOLD, Optional.empty()));
                }
                if (random.nextBoolean()) {
                    family.mainContact(0);
                }
                FamilyId id = desk.family(family);
                families.add(id);
                desk.card(id).members().forEach(member -> {
                    if (!persons.contains(member.person())) {
                        persons.add(member.person());
                    }
                });
            }
        }

        private void step() {
            switch (random.nextInt(7)) {
                case 0, 1, 2 -> mergeFamilies();
                case 3, 4 -> mergePersons();
                case 5 -> {
                    if (random.nextBoolean() ? !undo(ofFamilies) : !undo(ofPersons)) {
                        mergeFamilies();
                    }
                }
                default -> write();
            }
        }

        private void mergeFamilies() {
            FamilyId one = families.get(random.nextInt(families.size()));
            FamilyId other = families.get(random.nextInt(families.size()));
            if (!ofFamilies.root(one).equals(ofFamilies.root(other))) {
                MergedValue[] chosen = random.nextBoolean()
                        ? new MergedValue[] {MergedValue.MAIN_CONTACT, MergedValue.MUNICIPALITY}
                        : new MergedValue[0];
                ofFamilies.merged(desk.merge(one, other, chosen), one, other);
            }
        }

        private void mergePersons() {
            PersonId one = persons.get(random.nextInt(persons.size()));
            PersonId other = persons.get(random.nextInt(persons.size()));
            if (!ofPersons.root(one).equals(ofPersons.root(other))) {
                MergedValue[] chosen = random.nextBoolean() ? new MergedValue[] {MergedValue.NAME} : new MergedValue[0];
                ofPersons.merged(desk.merge(one, other, chosen), one, other);
            }
        }

        private boolean undo(Model<?> model) {
            if (model.standing.isEmpty()) {
                return false;
            }
            List<MergeId> standing = new ArrayList<>(model.standing.keySet());
            MergeId merge = standing.get(random.nextInt(standing.size()));
            desk.undo(merge);
            model.undone(merge);
            return true;
        }

        /** A new child, told about a family under any of its ids. */
        private void write() {
            FamilyId family = families.get(random.nextInt(families.size()));
            PersonId child = desk.add(
                    family,
                    MemberRole.CHILD,
                    new Who.Unregistered(
                            FamilyFixture.person("Новый", "Лев" + "в".repeat(written.size())), MatchAnswer.UNSURE));
            Set<FamilyId> same = ofFamilies.same(family, families);
            written.put(
                    child,
                    ofFamilies.standing.entrySet().stream()
                            .filter(entry -> same.contains(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(HashSet::new)));
            assertThat(database.text(
                            "select family_id from ochag_families.membership where person_id = ?", child.value()))
                    .isEqualTo(ofFamilies.root(family).toString());
        }

        private void check() {
            assertThat(directory.canonical(Set.copyOf(families)))
                    .isEqualTo(families.stream().collect(Collectors.toMap(one -> one, ofFamilies::root)));
            assertThat(directory.canonicalPersons(Set.copyOf(persons)))
                    .isEqualTo(persons.stream().collect(Collectors.toMap(one -> one, ofPersons::root)));
            FamilyId family = families.get(random.nextInt(families.size()));
            assertThat(directory.aliases(family)).isEqualTo(ofFamilies.same(family, families));
            PersonId person = persons.get(random.nextInt(persons.size()));
            assertThat(directory.aliases(person)).isEqualTo(ofPersons.same(person, persons));
            for (FamilyId one : families) {
                long version = desk.card(one).version();
                assertThat(version).as("versions go forward").isGreaterThanOrEqualTo(versions.getOrDefault(one, 0L));
                versions.put(one, version);
            }
        }

        private void checkWritten() {
            written.forEach((child, standing) ->
                    standing.forEach(merge -> assertThat(desk.merges().writtenSince(Actors.system(), merge))
                            .as("listed by every merge that stood then")
                            .anyMatch(entry -> entry.text().contains("Новый " + given(child)))));
        }

        private String given(PersonId child) {
            return database.text("select given from ochag_families.person where id = ?", child.value());
        }

        /** Every column of every table but versions and the tables of merging itself. */
        private Set<String> columns() {
            Set<String> rows = new TreeSet<>();
            for (String table : names("""
                    select c.table_name from information_schema.tables c
                    where c.table_schema = 'ochag_families' and c.table_type = 'BASE TABLE'
                      and c.table_name not in ('merge', 'identity', 'merge_matter')""")) {
                String columns = String.join(", ", names("""
                        select c.column_name from information_schema.columns c
                        where c.table_schema = 'ochag_families' and c.table_name = '%s' and c.column_name <> 'version'
                        order by c.ordinal_position""".formatted(table)));
                names("select row(%s)::text from ochag_families.%s".formatted(columns, table))
                        .forEach(row -> rows.add(table + " " + row));
            }
            return rows;
        }

        private List<String> names(String sql) {
            List<@Nullable String> found = database.column(sql);
            return found.stream().map(Objects::requireNonNull).toList();
        }
    }
}
