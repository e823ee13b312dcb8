package io.ochag.families.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyHistory;
import io.ochag.families.FamilyOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.Households;
import io.ochag.families.Households.Leaving;
import io.ochag.families.LeaveGround;
import io.ochag.families.LifeEvents;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.People;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.families.RegisterPerson;
import io.ochag.families.WrongReason;
import io.ochag.families.graph.ModelFamilies.Move;
import io.ochag.families.graph.ModelFamilies.Stretch;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random histories of commands, each done in the database and by {@link ModelFamilies}; answers and the composition on random days are compared
 * after each. System property {@code ochag.seed} repeats a run; the seed stands in every failure.
 */
@ExtendWith(PostgresExtension.class)
class AgainstTheModelTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final int HISTORIES = FULL ? 150 : 8;
    private static final int STEPS = FULL ? 150 : 60;
    private static final int PERSONS = 4;
    private static final int DAYS = 25;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final MemberRole[] ROLES = MemberRole.values();

    @Test
    void whoWasInWhichFamilyIsAsTheModelSays(TestDatabase database) {
        long seed = Long.getLong("ochag.seed", new Random().nextLong());
        System.getLogger(AgainstTheModelTest.class.getName())
                .log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Set<String> met = new TreeSet<>();
        try (TestOchag ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule())) {
            for (int i = 0; i < HISTORIES; i++) {
                new History(ochag, new Random(seed + i), "seed " + seed + " history " + i).run(met);
            }
        }
        assertThat(met)
                .as("every command has succeeded and was refused, with seed %s", seed)
                .contains(
                        "join ok",
                        "join families.already-member",
                        "end ok",
                        "end families.not-member",
                        "role ok",
                        "role families.not-member",
                        "transfer ok",
                        "transfer families.not-member",
                        "transfer families.already-member",
                        "split ok",
                        "correct ok",
                        "die ok");
    }

    /** A few people's random lives. */
    private static final class History {
        private final TestOchag ochag;
        private final Households households;
        private final FamilyPast past;
        private final Random random;
        private final String name;
        private final Actor actor = Actors.system();
        private final List<FamilyId> families = new ArrayList<>();
        private final List<Long> versions = new ArrayList<>();
        private final List<PersonId> persons = new ArrayList<>();
        private final Map<PersonId, Integer> numbers = new HashMap<>();
        private final List<String> log = new ArrayList<>();
        private ModelFamilies model = new ModelFamilies();

        History(TestOchag ochag, Random random, String name) {
            this.ochag = ochag;
            this.households = ochag.get(Households.class);
            this.past = ochag.get(FamilyPast.class);
            this.random = random;
            this.name = name;
            PlaceId point = ochag.ports().places().add("Пункт");
            for (int i = 0; i < PERSONS; i++) {
                PersonId person = ochag.get(People.class)
                        .register(
                                actor,
                                new RegisterPerson(
                                        point,
                                        Optional.empty(),
                                        FamilyFixture.person("Слободская", "Ия"),
                                        MatchAnswer.UNSURE,
                                        Recorded.LIVE));
                persons.add(person);
                numbers.put(person, i);
            }
            for (int family = 0; family < 3; family++) {
                LocalDate from = day();
                families.add(ochag.get(Families.class)
                        .register(
                                actor,
                                new RegisterFamily(
                                        point,
                                        Optional.empty(),
                                        List.of(known(family, ROLES[family], from)),
                                        Optional.of(0),
                                        Recorded.LIVE)));
                versions.add(1L);
                model.start(family, family, new Stretch(from, null, ROLES[family]));
            }
        }

        void run(Set<String> met) {
            for (int i = 0; i < STEPS; i++) {
                met.add(step());
                compare();
            }
        }

        private String step() {
            int family = random.nextInt(families.size());
            int person = random.nextInt(PERSONS);
            LocalDate on = day();
            MemberRole role = ROLES[random.nextInt(ROLES.length)];
            return switch (random.nextInt(21)) {
                case 0, 1, 2, 3, 4 -> join(family, person, role, on);
                case 5, 6, 7 -> end(family, person, on);
                case 8, 9, 10 -> role(family, person, role, on);
                case 11, 12, 13 -> transfer(family, on);
                case 14, 15 -> families.size() < 5 ? split(family, on) : end(family, person, on);
                case 16, 17, 18 -> correct(family, role);
                default -> die(person, on);
            };
        }

        private String join(int family, int person, MemberRole role, LocalDate on) {
            ModelFamilies next = model.copy();
            String expected = next.start(family, person, new Stretch(on, null, role));
            String said = done(() -> versions.set(
                    family,
                    households
                            .join(
                                    actor,
                                    new Households.Join(
                                            families.get(family),
                                            versions.get(family),
                                            List.of(known(person, role, on)),
                                            Recorded.LIVE))
                            .version()));
            return same("join", family + "<-" + person + " " + role + " " + on, said, expected, next);
        }

        private String end(int family, int person, LocalDate on) {
            ModelFamilies next = model.copy();
            String expected = next.end(family, person, on);
            String said = done(() -> versions.set(
                    family,
                    households.end(
                            actor,
                            new Households.End(
                                    families.get(family),
                                    versions.get(family),
                                    persons.get(person),
                                    on,
                                    LeaveGround.MOVED_OUT,
                                    Recorded.LIVE))));
            return same("end", family + "->" + person + " " + on, said, expected, next);
        }

        private String role(int family, int person, MemberRole role, LocalDate on) {
            ModelFamilies next = model.copy();
            String expected = next.change(family, person, on, role);
            String said = done(() -> versions.set(
                    family,
                    households.changeRole(
                            actor,
                            new Households.ChangeRole(
                                    families.get(family),
                                    versions.get(family),
                                    persons.get(person),
                                    on,
                                    role,
                                    Optional.empty(),
                                    MembershipGround.AS_TOLD,
                                    Recorded.LIVE))));
            return same("role", family + "/" + person + " " + role + " " + on, said, expected, next);
        }

        private String transfer(int from, LocalDate on) {
            int to = (from + 1 + random.nextInt(families.size() - 1)) % families.size();
            List<Move> moves = moves();
            ModelFamilies next = model.copy();
            String expected = next.move(from, to, moves, on);
            String said = done(() -> {
                Households.Moved moved = households.transfer(
                        actor,
                        new Households.Transfer(
                                families.get(from),
                                versions.get(from),
                                families.get(to),
                                versions.get(to),
                                leaving(moves),
                                on,
                                LeaveGround.AS_TOLD,
                                Recorded.LIVE));
                versions.set(from, moved.fromVersion());
                versions.set(to, moved.toVersion());
            });
            return same("transfer", from + "->" + to + " " + moves + " " + on, said, expected, next);
        }

        private String split(int family, LocalDate on) {
            List<Move> moves = moves();
            ModelFamilies next = model.copy();
            String expected = next.move(family, families.size(), moves, on);
            String said = done(() -> {
                Households.Split split = households.split(
                        actor,
                        new Households.SplitOff(
                                families.get(family),
                                versions.get(family),
                                leaving(moves),
                                Optional.empty(),
                                on,
                                LeaveGround.DIVORCE,
                                Recorded.LIVE));
                versions.set(family, split.version());
                families.add(split.created());
                versions.add(1L);
            });
            return same("split", family + " " + moves + " " + on, said, expected, next);
        }

        private String correct(int family, MemberRole role) {
            List<FamilyHistory.Stay> stays =
                    past.history(actor, families.get(family)).stays();
            if (stays.isEmpty()) {
                return "correct nothing";
            }
            FamilyHistory.Stay wrong = stays.get(random.nextInt(stays.size()));
            int person = number(wrong.person());
            LocalDate from = day();
            @Nullable LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(10));
            boolean instead = random.nextInt(3) > 0;
            ModelFamilies next = model.copy();
            String expected = next.correct(
                    family,
                    person,
                    new Stretch(wrong.during().from(), wrong.during().to(), wrong.role()),
                    instead ? new Stretch(from, to, role) : null);
            String said = done(() -> versions.set(
                    family,
                    households.correct(
                            actor,
                            new Households.Correct(
                                    families.get(family),
                                    versions.get(family),
                                    wrong.membership(),
                                    WrongReason.MISTAKE,
                                    instead
                                            ? Optional.of(new Households.Truth(
                                                    role,
                                                    Optional.empty(),
                                                    MembershipGround.COURT,
                                                    new DateRange(from, to)))
                                            : Optional.empty(),
                                    Recorded.LIVE))));
            return same("correct", family + "/" + person + " " + instead + " " + from, said, expected, next);
        }

        private String die(int person, LocalDate on) {
            ModelFamilies next = model.copy();
            String expected = next.die(person, families.size(), on);
            boolean dead = expected.equals("families.already-dead");
            String said = done(() -> ochag.get(LifeEvents.class)
                    .died(actor, new LifeEvents.Death(persons.get(person), dead ? 2 : 1, on, Recorded.LIVE)));
            if (said.equals(ModelFamilies.OK)) {
                for (int family = 0; family < families.size(); family++) {
                    versions.set(
                            family,
                            ochag.get(Families.class)
                                    .card(actor, families.get(family))
                                    .version());
                }
            }
            return same("die", person + " " + on, said, expected, next);
        }

        private List<Move> moves() {
            List<Move> moves = new ArrayList<>();
            int start = random.nextInt(PERSONS);
            int count = 1 + random.nextInt(2);
            for (int i = 0; i < count; i++) {
                moves.add(new Move((start + i) % PERSONS, ROLES[random.nextInt(ROLES.length)], random.nextInt(3) == 0));
            }
            return moves;
        }

        private List<Leaving> leaving(List<Move> moves) {
            return moves.stream()
                    .map(move -> new Leaving(
                            persons.get(move.person()), move.role(), MembershipGround.AS_TOLD, move.staysToo()))
                    .toList();
        }

        private NewMember known(int person, MemberRole role, LocalDate from) {
            return new NewMember(
                    new NewMember.Who.Registered(persons.get(person)),
                    role,
                    MembershipGround.AS_TOLD,
                    Optional.of(from));
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        private int number(PersonId person) {
            return Optional.ofNullable(numbers.get(person)).orElseThrow();
        }

        private static String done(Runnable command) {
            try {
                command.run();
                return ModelFamilies.OK;
            } catch (DomainException e) {
                return e.error().code();
            }
        }

        private String same(String command, String with, String said, String expected, ModelFamilies next) {
            log.add(command + " " + with + " -> " + expected);
            assertThat(said).as("%s", this).isEqualTo(expected);
            if (expected.equals(ModelFamilies.OK)) {
                model = next;
            }
            return command + " " + said;
        }

        private void compare() {
            for (int family = 0; family < families.size(); family++) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 15));
                FamilyOnDay shown = past.on(actor, families.get(family), day);
                Set<String> members = shown.members().stream()
                        .map(member -> number(member.person()) + " " + member.role())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(members)
                        .as("%s\nfamily %s on %s", this, family, day)
                        .isEqualTo(model.on(family, PERSONS, day));
                assertThat(shown.members())
                        .as("%s\nfamily %s on %s: each once", this, family, day)
                        .hasSize(members.size());
            }
        }

        @Override
        public String toString() {
            return name + ":\n" + String.join("\n", log);
        }
    }
}
