package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.families.PersonDetails;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import io.ochag.server.demo.Deed;
import io.ochag.server.demo.DemoFamilies;
import io.ochag.server.demo.DemoFamily;
import io.ochag.server.demo.DemoMember;
import io.ochag.server.demo.DemoOptions;
import io.ochag.server.demo.Surnames;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo families behind a real server that is killed while it loads them. */
class DemoLoadTest {
    private static final int FAMILIES = 240;
    private static final Map<String, String> WANTED = Map.of("OCHAG_DEMO_FAMILIES", Integer.toString(FAMILIES));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path temp;

    @Test
    void killedInTheMiddleAndStartedAgainTheyAreThoseOfAnUndisturbedLoading() throws Exception {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess first = home.start(WANTED);
            assertThat(first.output()).contains(FAMILIES + " invented ones are being loaded");
            awaitLoaded(first, FAMILIES / 4);
            int before = loaded(first);
            first.kill();
            assertThat(before).isLessThan(FAMILIES);

            ServerProcess second = home.start(WANTED);
            awaitLoaded(second, FAMILIES);
            assertThat(second.client()
                            .get("/demo")
                            .expect(200)
                            .json()
                            .path("finished")
                            .asBoolean())
                    .isTrue();
            try (Connection connection = home.database().connect()) {
                LocalDate asOf = LocalDate.parse(rows(connection, "select as_of::text from ochag_demo.loading")
                        .get(0));
                assertThat(rows(connection, """
                                select concat_ws(' ', surname, given, patronymic, birth_date, snils, identity)
                                from ochag_families.person""")).containsExactlyInAnyOrderElementsOf(undisturbed(asOf));
                assertThat(rows(connection, """
                                select count(*) from ochag_platform.event where type = 'families.registered'""")).containsExactly(Integer.toString(FAMILIES));
            }
            assertThat(second.errors()).doesNotContain("was refused");
            second.kill();
        }
    }

    private static void awaitLoaded(ServerProcess server, int least) {
        Eventually.until(() -> loaded(server) >= least, PATIENCE, server::errors);
    }

    private static int loaded(ServerProcess server) {
        JsonNode answer = server.client().get("/demo").expect(200).json();
        return answer.path("loaded").asInt();
    }

    private static List<String> undisturbed(LocalDate asOf) {
        // how many places there are decides about moves alone
        DemoFamilies families = new DemoFamilies(DemoOptions.SEED, asOf, 37, new Surnames(Surnames.USUAL));
        List<String> all = new ArrayList<>();
        for (int number = 0; number < FAMILIES; number++) {
            DemoFamily family = families.family(number);
            for (int i = 0; i < family.members().size(); i++) {
                DemoMember member = family.members().get(i);
                if (member.inFamilyBefore().isEmpty()) {
                    all.add(line(member.person(), name(family, i)));
                }
            }
        }
        return all;
    }

    /** The last one. */
    private static PersonName name(DemoFamily family, int member) {
        return family.deeds().stream()
                .filter(deed -> deed instanceof Deed.Renamed renamed && renamed.member() == member)
                .map(deed -> ((Deed.Renamed) deed).name())
                .findFirst()
                .orElse(family.members().get(member).person().name());
    }

    private static String line(PersonDetails person, PersonName name) {
        return Stream.of(
                        Optional.of(name.full()),
                        person.birth().map(birth -> birth.date().toString()),
                        person.snils().map(Snils::digits),
                        Optional.of(person.identity().name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static List<String> rows(Connection connection, String sql) throws Exception {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
