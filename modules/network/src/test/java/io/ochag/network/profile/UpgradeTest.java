package io.ochag.network.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.RoleGrants;
import io.ochag.network.NetworkFixture;
import io.ochag.network.PlaceOpened;
import io.ochag.network.Places;
import io.ochag.network.PostAssigned;
import io.ochag.network.SmallRegion;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A region that the first version loaded is brought up to date with all that it holds, and told of once. */
@ExtendWith(PostgresExtension.class)
class UpgradeTest {
    @Test
    void whatTheFirstVersionLoadedIsKeptAndToldOnce(TestDatabase database) {
        firstVersion(database);
        try (NetworkFixture network = NetworkFixture.on(database)) {
            Places.Card card = network.get(Places.class)
                    .card(
                            NetworkFixture.SYSTEM,
                            new Places.OnDay(SmallRegion.place("g1"), Optional.of(LocalDate.of(2024, 6, 1))));
            assertThat(card.summary().name()).isEqualTo("Пункт № 1");
            assertThat(card.hours()).hasSize(1);
            assertThat(card.rooms()).extracting(Places.Room::name).containsExactly("Зал");
            assertThat(network.get(RoleGrants.class)
                            .grants(NetworkFixture.worker("psy", "g1/specialist"))
                            .reachByPermission())
                    .containsOnlyKeys("test.read");
            assertThat(network.events().published()).isEmpty();
            network.sweep("network.announce");
            assertThat(network.events().published(PlaceOpened.class))
                    .extracting(PlaceOpened::day)
                    .containsExactly(LocalDate.of(2024, 1, 1));
            assertThat(network.events().published(PostAssigned.class)).hasSize(1);
            network.sweep("network.announce");
            assertThat(network.events().published()).hasSize(2);
        }
        try (NetworkFixture again = NetworkFixture.on(database)) {
            again.sweep("network.announce");
            assertThat(again.events().published()).isEmpty();
        }
    }

    /** The schema at its first version, with rows as it wrote them. */
    private static void firstVersion(TestDatabase database) {
        TestOchag.on(database.dataSource()).start().close();
        Flyway.configure()
                .dataSource(database.dataSource())
                .schemas("ochag_network")
                .defaultSchema("ochag_network")
                .locations("classpath:db/network")
                .target("1")
                .load()
                .migrate();
        database.sql("""
                insert into ochag_network.region (code, name) values ('prirechye', 'Приреченская область');
                insert into ochag_network.territory (code, kind, name, predecessors, during)
                    values ('volgograd', 'MUNICIPALITY', 'Волгоград', '{}', '[2024-01-01,)');
                insert into ochag_network.territory_oktmo (territory, oktmo, status, confirmed, during)
                    values ('volgograd', '18701000', 'городской округ', true, '[2024-01-01,)');
                insert into ochag_network.service_network (code, name, place_name, sector, during)
                    values ('garmonia', 'Служба', 'пункт', 'EDUCATION', '[2024-01-01,)');
                insert into ochag_network.role (code, name, purpose, holder, during)
                    values ('specialist', 'Специалист', 'service', 'STAFF', '[2024-01-01,)');
                insert into ochag_network.role_grant (role, scope, permission) values ('specialist', 'PLACE', 'test.read')
                """);
        UUID organisation = TestIds.of("organisation", "school");
        UUID place = SmallRegion.place("g1").value();
        UUID staff = SmallRegion.staff("psy").value();
        database.sql(
                "insert into ochag_network.organisation (id, code, name, sector, territory, during)"
                        + " values (?, 'school', 'Центр', 'EDUCATION', 'volgograd', '[2024-01-01,)')",
                organisation);
        database.sql(
                "insert into ochag_network.place (id, code, name, network, organisation_id, territory, municipality, address, during)"
                        + " values (?, 'g1', 'Пункт № 1', 'garmonia', ?, 'volgograd', 'volgograd', 'ул. Мира, 5', '[2024-01-01,)')",
                place,
                organisation);
        database.sql(
                "insert into ochag_network.place_hours (place_id, during, weekday, opens, closes)"
                        + " values (?, '[2024-01-01,)', 1, 540, 1020)",
                place);
        database.sql(
                "insert into ochag_network.room (id, code, place_id, name, capacity, during)"
                        + " values (gen_random_uuid(), 'g1/hall', ?, 'Зал', 20, '[2024-01-01,)')",
                place);
        database.sql(
                "insert into ochag_network.staff (id, code, surname, given, patronymic_kind, sort_name, during)"
                        + " values (?, 'psy', 'Берегова', 'Анна', 'UNKNOWN', 'берегова анна', '[2024-01-01,)')",
                staff);
        database.sql(
                "insert into ochag_network.assignment (id, code, staff_id, place_id, role, territories, during, version)"
                        + " values (?, 'psy/g1/specialist', ?, ?, 'specialist', '{}', '[2024-01-01,)', 1)",
                SmallRegion.post("psy/g1/specialist").value(),
                staff,
                place);
    }
}
