package io.ochag.network.history;

import static io.ochag.network.NetworkFixture.SYSTEM;
import static io.ochag.network.NetworkFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.History;
import io.ochag.network.LevelledRegion;
import io.ochag.network.NetworkFixture;
import io.ochag.network.Places;
import io.ochag.network.SmallRegion;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a place and its posts were over the years, when loading after loading states them otherwise. */
@ExtendWith(PostgresExtension.class)
class HistoryTest {
    private static final PlaceId SERVICE = SmallRegion.place("service");
    private static final LocalDate LATER = TODAY.plusDays(100);

    private NetworkFixture network;
    private String text = LevelledRegion.TEXT;

    @BeforeEach
    void load(TestDatabase database) {
        network = NetworkFixture.on(database);
        database.sql("truncate ochag_network.region, ochag_network.territory, ochag_network.service_network,"
                + " ochag_network.profile_entry, ochag_network.role, ochag_network.staff cascade");
        network.load(LevelledRegion.profile());
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void aPlaceThatIsRenamedAndMovesIsKnownAsItWas() {
        state("name: Служба\n    network", "name: Служба семьи\n    network");
        network.clock().advance(Duration.ofDays(100));
        state("address: Садовая 5", "address: Речная 9");
        Places.Card before = card(TODAY.minusDays(1));
        assertThat(before.summary().name() + ", " + before.summary().address()).isEqualTo("Служба, Садовая 5");
        Places.Card between = card(TODAY);
        assertThat(between.summary().name() + ", " + between.summary().address())
                .isEqualTo("Служба семьи, Садовая 5");
        Places.Card now = card(LATER);
        assertThat(now.summary().name() + ", " + now.summary().address()).isEqualTo("Служба семьи, Речная 9");
        assertThat(names(TODAY.minusDays(1))).contains("Служба").doesNotContain("Служба семьи");
        PlaceDirectory directory = network.get(PlaceDirectory.class);
        assertThat(directory.find(Set.of(SERVICE), TODAY.minusDays(1)).values())
                .extracting(PlaceDirectory.Place::name)
                .containsExactly("Служба");
    }

    @Test
    void hoursAndRoomsAreAsOfTheDay() {
        state("mon-fri: 09:00-17:00", "mon-fri: 10:00-18:00");
        state("name: Кабинет, capacity: 4", "name: Игровая, capacity: 8");
        assertThat(card(TODAY.minusDays(1)).hours().get(0).from()).hasToString("09:00");
        assertThat(card(TODAY).hours().get(0).from()).hasToString("10:00");
        assertThat(card(TODAY.minusDays(1)).rooms())
                .extracting(it -> it.name() + it.capacity())
                .containsExactly("Кабинет4");
        assertThat(card(TODAY).rooms())
                .extracting(it -> it.name() + it.capacity())
                .containsExactly("Игровая8");
    }

    @Test
    void hoursThatNameTheirDayHoldFromThatDay() {
        state(
                "hours: {mon-fri: 09:00-17:00}",
                "hours: [{to: 2026-03-01, mon-fri: 09:00-17:00}, {from: 2026-03-01, mon-fri: 08:00-12:00}]");
        assertThat(card(LocalDate.of(2026, 2, 28)).hours().get(0).from()).hasToString("09:00");
        assertThat(card(LocalDate.of(2026, 3, 1)).hours().get(0).from()).hasToString("08:00");
    }

    @Test
    void closedDaysThatAreOverStayWhenTheyAreNoLongerStated() {
        state(
                "hours: {mon-fri",
                "closed: [{from: 2026-05-01, to: 2026-05-04, reason: Ремонт}, {from: 2026-12-31, to: 2027-01-11, reason: Праздники}]\n    hours: {mon-fri");
        state(
                "[{from: 2026-05-01, to: 2026-05-04, reason: Ремонт}, {from: 2026-12-31, to: 2027-01-11, reason: Праздники}]",
                "[{from: 2026-12-31, to: 2027-01-10, reason: Праздники}]");
        assertThat(card(LocalDate.of(2026, 5, 1)).closures())
                .extracting(it -> it.reason() + " " + it.during().to())
                .containsExactly("Ремонт 2026-05-04", "Праздники 2027-01-10");
    }

    @Test
    void rightsAreTakenAwayFromTheDayOfLoadingAndTheOldOnesStayKnown(TestDatabase database) {
        Actor.Staff head = NetworkFixture.worker("anna", "main");
        RoleGrants roles = network.get(RoleGrants.class);
        assertThat(roles.grants(head).reachByPermission()).containsOnlyKeys("test.read");
        state("permissions: [test.read]", "permissions: [test.write]");
        assertThat(roles.grants(head).reachByPermission()).containsOnlyKeys("test.write");
        assertThat(
                        database.column(
                                "select permission || ' ' || during::text from ochag_network.role_grant where role = 'head' order by 1"))
                .containsExactly("test.read (," + TODAY + ")", "test.write [" + TODAY + ",)");
        state("permissions: [test.write]", "permissions: [test.read]");
        assertThat(roles.grants(head).reachByPermission()).containsOnlyKeys("test.read");
    }

    @Test
    void everyChangeIsListedByDaysPageByPage() {
        state("name: Служба\n    network", "name: Служба семьи\n    network");
        network.clock().advance(Duration.ofDays(100));
        state("address: Садовая 5", "address: Речная 9");
        state("mon-fri: 09:00-17:00", "mon-fri: 10:00-18:00");
        state(
                "organisation: school\n    territory: lugovoy\n    address",
                "organisation: centre\n    territory: rechnoy\n    address");
        state("name: Кабинет, capacity: 4", "name: Кабинет, capacity: 6");
        network.clock().advance(Duration.ofDays(100));
        state("    level: territorial-service\n", "    to: 2028-01-01\n    level: territorial-service\n");
        List<String> changes = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<History.PlaceChange> page = network.get(History.class)
                    .placeChanges(SYSTEM, new History.OfPlace(SERVICE, new PageRequest(2, after)));
            page.items()
                    .forEach(it -> changes.add(it.day() + " " + it.kind() + " "
                            + it.before().orElse("") + "→" + it.after().orElse("")));
            after = page.next();
        } while (after.isPresent());
        assertThat(changes)
                .containsExactly(
                        "2024-01-01 OPENED →Служба",
                        "2025-01-01 UNDER Площадка первая→Площадка вторая",
                        TODAY + " RENAMED Служба→Служба семьи",
                        LATER + " MOVED Садовая 5→Речная 9",
                        LATER + " HANDED_TO Школа→Центр",
                        LATER + " TERRITORY Луговой→Речной",
                        LATER + " HOURS →",
                        LATER + " ROOM_CAPACITY 4→6",
                        "2028-01-01 CLOSED →");
        assertThatThrownBy(() -> network.get(History.class)
                        .placeChanges(SYSTEM, new History.OfPlace(SERVICE, new PageRequest(2, Optional.of("x")))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whoHeldWhichPostIsKnownWhenThePostGoesElsewhere() {
        state("{code: main, place: service, role: head}", "{code: main, place: zone-1, role: head}");
        assertThat(staffing("service", Optional.of(TODAY.minusDays(1)))).hasSize(1);
        assertThat(staffing("service", Optional.of(TODAY))).isEmpty();
        assertThat(staffing("zone-1", Optional.of(TODAY.minusDays(1)))).isEmpty();
        assertThat(staffing("zone-1", Optional.of(TODAY))).hasSize(1);
        History.PostHeld past = staffing("service", Optional.empty()).get(0);
        assertThat(past.during()).isEqualTo(new DateRange(LocalDate.of(2024, 1, 1), TODAY));
        assertThat(past.partOf()).contains(SmallRegion.post("anna/main"));
        assertThat(past.name().surname()).isEqualTo("Берегова");
        assertThat(network.get(RoleGrants.class)
                        .grants(NetworkFixture.worker("anna", "main"))
                        .reachByPermission())
                .containsEntry("test.read", new Reach.Places(Set.of(SmallRegion.place("zone-1"))));
        assertThat(network.load(SmallRegion.profile(text)).total().nothingDone())
                .isTrue();
        state("place: zone-1, role: head}", "place: zone-1, role: head, to: 2027-06-01}");
        assertThat(staffing("zone-1", Optional.empty()).get(0).during())
                .isEqualTo(new DateRange(TODAY, LocalDate.of(2027, 6, 1)));
    }

    @Test
    void aPostThatIsToGoElsewhereOnANamedDayDoesSoOnThatDay() {
        state("{code: main, place: service, role: head}", "{code: main, place: zone-1, role: head, from: 2026-10-01}");
        assertThat(staffing("service", Optional.of(LocalDate.of(2026, 9, 30)))).hasSize(1);
        assertThat(staffing("zone-1", Optional.of(LocalDate.of(2026, 10, 1)))).hasSize(1);
        assertThat(staffing("service", Optional.of(LocalDate.of(2026, 10, 1)))).isEmpty();
    }

    private void state(String passage, String instead) {
        assertThat(text).contains(passage);
        text = text.replace(passage, instead);
        network.load(SmallRegion.profile(text));
    }

    private Places.Card card(LocalDate day) {
        return network.get(Places.class).card(SYSTEM, new Places.OnDay(SERVICE, Optional.of(day)));
    }

    private List<String> names(LocalDate day) {
        return network
                .get(Places.class)
                .list(
                        SYSTEM,
                        new Places.Search(Optional.empty(), Optional.empty(), Optional.of(day), PageRequest.first()))
                .items()
                .stream()
                .map(Places.Summary::name)
                .toList();
    }

    private List<History.PostHeld> staffing(String place, Optional<LocalDate> day) {
        return network.get(History.class)
                .staffing(SYSTEM, new History.Staffing(SmallRegion.place(place), day, PageRequest.first()))
                .items();
    }
}
