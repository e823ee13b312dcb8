package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.MergedAwayCommands.Command;
import io.ochag.families.MergedAwayCommands.Of;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever works with an id that was merged away works with what it stands for. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergedAwayTest {
    /** What only looks: other tests hold what is seen under an id that was merged away. */
    private static final Set<String> READS = Set.of(
            "Categories.of",
            "Consents.of",
            "Contacts.of",
            "Families.card",
            "FamilyPast.history",
            "FamilyPast.on",
            "FamilyRestrictions.ofFamily",
            "FamilyRestrictions.ofPerson",
            "LegalHolds.of",
            "LifeEvents.care",
            "Merges.ofFamily",
            "Merges.ofPerson",
            "Merges.previewFamilies",
            "Merges.previewPersons",
            "PersonFiles.file",
            "Pregnancies.of",
            "Representations.mayAct",
            "Representations.of",
            "Residences.history",
            "Situations.history",
            "Timelines.ofFamily",
            "Timelines.ofPerson");

    /** Merging itself, and what is asked about every id of somebody with tests of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Families.register",
            "FamilyRestrictions.restrictFamily",
            "FamilyRestrictions.restrictPerson",
            "LegalHolds.place",
            "Merges.mergeFamilies",
            "Merges.mergePersons",
            "People.register",
            "Retirements.plan",
            "SubjectAccess.order",
            "Consents.withdraw");

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor ofTheMerged = Actors.worker();
    private final Actor ofTheOther = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;
    private PlaceId other;
    private PlaceId third;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, clock, new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        other = ochag.ports().places().add("Другой пункт");
        third = ochag.ports().places().add("Третий пункт");
        FamiliesPermission[] all = FamiliesPermission.values();
        ochag.ports().grants().grant(ofTheMerged, new Reach.Places(Set.of(point, third)), all);
        ochag.ports().grants().grant(ofTheOther, new Reach.Places(Set.of(other, third)), all);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    static List<Command> versioned() {
        return MergedAwayCommands.all();
    }

    static List<Command> unversioned() {
        return MergedAwayOfPersons.withoutVersion();
    }

    @Test
    void everyCommandThatNamesAFamilyOrPersonIsWalked() {
        Set<String> walked = Stream.of(
                        READS.stream(),
                        ELSEWHERE.stream(),
                        Stream.concat(versioned().stream(), unversioned().stream())
                                .map(Command::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        Set<String> left = new TreeSet<>(naming());
        left.removeAll(walked);
        assertThat(naming()).hasSizeGreaterThan(30);
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void aCommandByTheMergedIdIsOneOfTheRecordThatItStandsFor(Command command) {
        for (Actor keeper : List.of(ofTheMerged, ofTheOther)) {
            MergedAwayScene scene = scene(command);
            Of of = command.of();
            String root = of.id.apply(scene.now()).toString();
            String alias = of.id.apply(scene.away()).toString();
            long seen = of.version(scene);
            long aliasVersion = version(of, alias);
            assertThat(version(of, root))
                    .as("the card of the merged id shows the version to go on from")
                    .isEqualTo(seen);
            assertThat(refusal(() -> command.doing().by(keeper, scene, seen - 1)))
                    .isEqualTo("version.stale");
            long before = rows(command, root);
            long beside = rows(command, alias);
            clock.advance(Duration.ofMinutes(1));

            command.doing().by(keeper, scene, seen);

            assertThat(version(of, root)).isGreaterThan(seen);
            assertThat(of.version(scene)).isEqualTo(version(of, root));
            assertThat(version(of, alias)).isEqualTo(aliasVersion);
            assertThat(rows(command, root)).isEqualTo(before + (command.newRow().isPresent() ? 1 : 0));
            assertThat(rows(command, alias)).isEqualTo(beside);
            undone(command, scene, root, before);
        }
    }

    @ParameterizedTest
    @MethodSource("unversioned")
    void whatIsWrittenByTheMergedIdStandsUnderTheOneThatItStandsFor(Command command) {
        for (Actor keeper : List.of(ofTheMerged, ofTheOther)) {
            MergedAwayScene scene = scene(command);
            String root = command.of().id.apply(scene.now()).toString();
            clock.advance(Duration.ofMinutes(1));
            command.doing().by(keeper, scene, 0);
            assertThat(rows(command, root)).isEqualTo(1);
            undone(command, scene, root, 0);
        }
    }

    /** What was written in between stays where it was written, and is listed. */
    private void undone(Command command, MergedAwayScene scene, String root, long before) {
        clock.advance(Duration.ofMinutes(1));
        MergeDesk desk = MergeDesk.of(ochag, Actors.system());
        scene.merges().values().forEach(desk::undo);
        assertThat(rows(command, root)).isEqualTo(before + (command.newRow().isPresent() ? 1 : 0));
        Set<String> listed = scene.merges().values().stream()
                .flatMap(merge -> ochag.get(Merges.class).writtenSince(Actors.system(), merge).stream())
                .map(ModuleEntry::kind)
                .collect(Collectors.toSet());
        command.listed().ifPresent(kind -> assertThat(listed).contains(kind));
    }

    private MergedAwayScene scene(Command command) {
        MergedAwayScene apart = new MergedAwayScene(
                ochag,
                MergedAwayScene.Side.at(ochag, point),
                MergedAwayScene.Side.at(ochag, other),
                third,
                Map.of(),
                Optional.empty());
        return apart.with(command.before().apply(apart)).merged();
    }

    private long version(Of of, String id) {
        return database.number("select version from " + of.table + " where id = ?::uuid", id);
    }

    private long rows(Command command, String id) {
        return command.newRow()
                .map(column -> column.split("\\.", 2))
                .map(at -> database.number(
                        "select count(*) from ochag_families." + at[0] + " where " + at[1] + " = ?::uuid", id))
                .orElse(0L);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }

    /** Methods of the module's interfaces whose parameters hold the id of a family or person. */
    private static Set<String> naming() {
        try (Stream<Path> classes = Files.list(
                Path.of(Families.class.getResource("Families.class").toURI()).getParent())) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isInterface)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> method.getParameterCount() > 1 && method.getParameterTypes()[0] == Actor.class)
                    .filter(method -> Arrays.stream(method.getGenericParameterTypes())
                            .skip(1)
                            .anyMatch(MergedAwayTest::names))
                    .map(MergedAwayTest::nameOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("io.ochag.families." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean names(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(MergedAwayTest::names);
        }
        if (type == FamilyId.class || type == PersonId.class || type == Recipient.class) {
            return true;
        }
        return type instanceof Class<?> of
                && of.getName().startsWith("io.ochag.families.")
                && (of.isRecord()
                        ? Arrays.stream(of.getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .anyMatch(MergedAwayTest::names)
                        : of.isSealed()
                                && Arrays.stream(of.getPermittedSubclasses()).anyMatch(MergedAwayTest::names));
    }
}
