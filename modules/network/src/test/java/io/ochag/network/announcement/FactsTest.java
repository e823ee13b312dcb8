package io.ochag.network.announcement;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.NetworkFactWithdrawn;
import io.ochag.network.NetworkFixture;
import io.ochag.network.PlaceClosed;
import io.ochag.network.PlaceOpened;
import io.ochag.network.PlaceRegrouped;
import io.ochag.network.PostAssigned;
import io.ochag.network.PostEnded;
import io.ochag.network.PostRegrouped;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.testing.MutableClock;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told of places and posts: once, as of the real day, and so that it adds up. */
@ExtendWith(PostgresExtension.class)
class FactsTest {
    private final TestDatabase database;
    private final List<DomainEvent> earlier = new ArrayList<>();
    private NetworkFixture network;

    FactsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network.place, ochag_network.staff, ochag_network.profile_entry,"
                + " ochag_network.announced cascade");
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void aLoadedProfileTellsEveryBeginningAndEndAsOfItsDay() {
        network.loaded();
        List<Fact> places = facts(PlaceOpened.class);
        assertThat(places).hasSize(4).allSatisfy(fact -> {
            assertThat(fact.kind()).isEqualTo("network.place");
            assertThat(fact.quantity()).isEqualByComparingTo("1");
            assertThat(day(fact)).isEqualTo("2024-01-01");
        });
        assertThat(facts(PlaceClosed.class)).singleElement().satisfies(fact -> {
            assertThat(fact.quantity()).isEqualByComparingTo("-1");
            assertThat(day(fact)).isEqualTo("2025-06-01");
        });
        // law's post at g2 until 2025, and the one at g3, which ends with the place
        assertThat(facts(PostEnded.class))
                .extracting(FactsTest::day)
                .containsExactlyInAnyOrder("2025-01-01", "2025-06-01");
        assertThat(facts(PostAssigned.class)).hasSize(8);
        assertThat(sum("network.place", "garmonia", TODAY)).isEqualTo(2);
        assertThat(sum("network.place", "garmonia", LocalDate.of(2025, 5, 31))).isEqualTo(3);
    }

    @Test
    void cutsAreAsOfTheDayOfTheEvent() {
        network.loaded();
        Fact opened = facts(PlaceOpened.class).stream()
                .filter(fact -> fact.place().equals(Optional.of(SmallRegion.place("g2"))))
                .findFirst()
                .orElseThrow();
        assertThat(opened.municipality()).hasToString("Optional[18720000]");
        assertThat(opened.network()).hasToString("Optional[garmonia]");
        Fact post = network.events().published(PostAssigned.class).stream()
                .filter(event -> event.post().equals(SmallRegion.post("psy/g1/specialist")))
                .flatMap(event -> event.facts().stream())
                .findFirst()
                .orElseThrow();
        assertThat(post.profile()).contains("psychologist");
        assertThat(post.dimensions()).containsEntry("role", "specialist").containsEntry("territory", "volgograd");
    }

    @Test
    void theSameProfileAgainTellsNothing() {
        network.loaded();
        forget();
        network.clock().advance(Duration.ofDays(40));
        network.loaded();
        assertThat(sweep()).isEqualTo(1);
        assertThat(network.events().published()).isEmpty();
    }

    @Test
    void whatEndsLaterIsToldOnItsDay() {
        network.load(SmallRegion.with("    to: 2025-06-01", "    to: 2026-12-01"));
        assertThat(facts(PlaceClosed.class)).isEmpty();
        network.clock().advance(Duration.ofDays(7));
        sweep();
        assertThat(facts(PlaceClosed.class)).isEmpty();
        network.clock().advance(Duration.ofDays(1));
        sweep();
        sweep();
        assertThat(facts(PlaceClosed.class)).extracting(FactsTest::day).containsExactly("2026-12-01");
        assertThat(facts(PostEnded.class)).extracting(FactsTest::day).contains("2026-12-01");
    }

    @Test
    void postsGivenAndEndedByHandAreToldAtOnce() {
        network.loaded();
        forget();
        Assignments assignments = network.get(Assignments.class);
        AssignmentId post = assignments.assign(
                SYSTEM,
                new Assignments.Assign(
                        SmallRegion.staff("law"),
                        SmallRegion.place("g1"),
                        new RoleCode("specialist"),
                        Set.of(),
                        DateRange.since(TODAY.minusDays(10))));
        assertThat(facts(PostAssigned.class))
                .extracting(FactsTest::day)
                .containsExactly(TODAY.minusDays(10).toString());
        assignments.end(SYSTEM, new Assignments.End(post, TODAY, 1));
        assertThat(facts(PostEnded.class)).extracting(FactsTest::day).containsExactly(TODAY.toString());
    }

    @Test
    void aCorrectedDayTakesTheWrongFactBack() {
        network.loaded();
        forget();
        network.load(SmallRegion.with("    to: 2025-06-01", "    to: 2025-08-01"));
        NetworkFactWithdrawn withdrawn = network.events().published(NetworkFactWithdrawn.class).stream()
                .filter(event -> event.subject().startsWith("place:"))
                .findFirst()
                .orElseThrow();
        Fact correction = withdrawn.facts().get(0);
        assertThat(correction.corrects()).isPresent();
        assertThat(correction.quantity()).isEqualByComparingTo("1");
        assertThat(day(correction)).isEqualTo("2025-06-01");
        assertThat(facts(PlaceClosed.class)).extracting(FactsTest::day).containsExactly("2025-08-01");
        assertThat(sum("network.place", "garmonia", LocalDate.of(2025, 7, 1))).isEqualTo(3);
    }

    @Test
    void aPlaceThatGoesOverToAnotherNetworkIsNeitherClosedNorOpened() {
        network.loaded();
        forget();
        network.load(SmallRegion.with("name: Пункт № 2\n    network: garmonia", "name: Пункт № 2\n    network: skp"));
        assertThat(network.events().published(PlaceOpened.class)).isEmpty();
        assertThat(network.events().published(PlaceClosed.class)).isEmpty();
        PlaceRegrouped regrouped =
                network.events().published(PlaceRegrouped.class).get(0);
        assertThat(regrouped.day()).isEqualTo(TODAY);
        assertThat(regrouped.facts())
                .extracting(fact -> fact.network().orElseThrow().value() + fact.quantity())
                .containsExactly("garmonia-1", "skp1");
        assertThat(network.events().published(PostRegrouped.class)).hasSize(3);
        assertThat(sum("network.place", "skp", TODAY)).isEqualTo(2);
        assertThat(sum("network.place", "garmonia", TODAY)).isEqualTo(1);
    }

    @Test
    void aPostThatGetsAnotherRoleEndsAndBeginsUnderOneId() {
        String before = "{code: main, place: g1, role: specialist}";
        network.load(SmallRegion.with("{place: g1, role: specialist}", before));
        forget();
        network.load(SmallRegion.with("{place: g1, role: specialist}", before.replace("specialist", "guest")));
        assertThat(facts(PostEnded.class)).singleElement().satisfies(fact -> {
            assertThat(fact.dimensions()).containsEntry("role", "specialist");
            assertThat(day(fact)).isEqualTo(TODAY.toString());
        });
        assertThat(network.events().published(PostAssigned.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.post()).isEqualTo(SmallRegion.post("psy/main"));
                    assertThat(event.day()).isEqualTo(TODAY);
                });
        assertThat(network.events().published(NetworkFactWithdrawn.class)).isEmpty();
    }

    @Test
    void aCrashInTheSweepTellsNothingTwice() {
        network.loaded();
        database.sql("truncate ochag_network.announced");
        database.sql("update ochag_network.place set announce_on = lower(during)");
        database.sql("update ochag_network.assignment set announce_on = lower(during)");
        network.close();
        CrashingFailpoints failpoints = new CrashingFailpoints().crashAt("network.announce.published");
        network = NetworkFixture.failing(database, failpoints);
        assertThatThrownBy(this::sweep).isInstanceOf(Crash.class);
        assertThat(database.number("select count(*) from ochag_network.announced"))
                .isZero();
        forget();
        sweep();
        assertThat(network.events().published(PlaceOpened.class)).hasSize(4);
        assertThat(network.events().published(PostAssigned.class)).hasSize(8);
        assertThat(database.number("select count(*) from ochag_network.announced"))
                .isEqualTo(15);
        sweep();
        assertThat(network.events().published(PlaceOpened.class)).hasSize(4);
    }

    private int sweep() {
        return network.sweep("network.announce");
    }

    /** What was told so far is of no interest but to sums. */
    private void forget() {
        earlier.addAll(network.events().published());
        network.events().clear();
    }

    private List<Fact> facts(Class<? extends DomainEvent> type) {
        return network.events().published(type).stream()
                .flatMap(event -> event.facts().stream())
                .toList();
    }

    /** Of everything that was told so far, as a report would add it up. */
    private long sum(String kind, String code, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(network.clock().getZone()).toInstant();
        return Stream.concat(earlier.stream(), network.events().published().stream())
                .flatMap(event -> event.facts().stream())
                .filter(fact -> fact.kind().equals(kind)
                        && fact.at().isBefore(end)
                        && fact.network().map(NetworkCode::value).equals(Optional.of(code)))
                .mapToLong(fact -> fact.quantity().longValue())
                .sum();
    }

    private static String day(Fact fact) {
        return fact.at().atZone(MutableClock.VOLGOGRAD).toLocalDate().toString();
    }
}
