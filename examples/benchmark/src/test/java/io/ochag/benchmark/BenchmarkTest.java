package io.ochag.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.benchmark.FamilySeed.Place;
import io.ochag.server.demo.DemoFamily;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it works and says something; how fast anything is, a test must not ask. */
class BenchmarkTest {
    @Test
    void measuresEveryOperationOnEverySideWithoutAWrongAnswer(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.json");
        String[] small = {
            "--families=300",
            "--data=" + folder.resolve("data"),
            "--rounds=2",
            "--seconds=0.3",
            "--warm-up=0.1",
            "--clients=4",
            "--pool=5",
            "--operations=hello,card,search,register",
            "--sides=jdbc,jdbc-rights,jdbc-pool,jdbc-gate,http,http-noaudit,http-pool,http-t16,http-gate,http-barging",
            "--out=" + out
        };
        Report report = Benchmark.run(Options.of(small));
        assertThat(report.rounds()).containsOnlyKeys("hello", "card", "search", "register");
        report.rounds().forEach((operation, sides) -> {
            assertThat(sides).hasSize(10);
            sides.forEach((side, rounds) -> assertThat(rounds)
                    .as("%s by %s", operation, side)
                    .hasSize(2)
                    .allSatisfy(round -> {
                        assertThat(round.errors()).isZero();
                        assertThat(round.perSecond()).isPositive();
                        assertThat(round.p99()).isBetween(round.p50(), round.max());
                    }));
        });
        assertThat(report.table()).contains("| card | req/s | of jdbc |", "| http-noaudit |");
        JsonNode json = new ObjectMapper().readTree(out.toFile());
        assertThat(json.at("/rounds/card/http")).hasSize(2);
        assertThat(json.at("/machine/families").asInt()).isEqualTo(300);

        String[] again = small.clone();
        again[2] = "--rounds=1";
        again[7] = "--operations=timeline,search-typo,search-text,search-snils,search-phone,check";
        again[8] = "--sides=jdbc,http";
        Benchmark.run(Options.of(again)).rounds().forEach((operation, sides) -> assertThat(sides)
                .as(operation)
                .allSatisfy((side, rounds) ->
                        assertThat(rounds.get(0).errors()).as(side).isZero()));

        again[0] = "--families=400";
        assertThatThrownBy(() -> Benchmark.run(Options.of(again))).hasMessageContaining("other families");
    }

    @Test
    void anOptionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Options.of("--familys=3")).hasMessageContaining("--familys=3");
        assertThatThrownBy(() -> Options.of("families=3")).hasMessageContaining("families=3");
        assertThat(Options.of("--families=1_000_000").families()).isEqualTo(1_000_000);
    }

    /** Large enough for the planner to look at indexes; what it finds on a million is for whoever runs that. */
    @Test
    void noSearchAndNoCheckReadsAWholeTable(@TempDir Path folder) throws Exception {
        Path plans = folder.resolve("plans.txt");
        String[] some = {"--families=6_000", "--data=" + folder.resolve("data"), "--clients=2", "--plans=" + plans};
        Benchmark.run(Options.of(some));
        assertThat(Files.readString(plans))
                .contains("== search-text 1, for all", "== card 2, for values", "== audit entry")
                .doesNotContain("not planned");
    }

    @Test
    void aChildOfTwoHomesHasOneIdAndItsFamiliesLieFarApart() {
        List<Place> places = List.of(new Place(new UUID(0, 1), "18701000"), new Place(new UUID(0, 2), "18710000"));
        FamilySeed seed = new FamilySeed(places);
        List<DemoFamily> families =
                IntStream.range(0, 2000).mapToObj(seed::family).toList();
        DemoFamily second = families.stream()
                .filter(family -> family.followsOn() && family.twin().isEmpty())
                .findFirst()
                .orElseThrow();
        DemoFamily first = families.get(second.number() - 1);
        List<UUID> there = IntStream.range(0, first.members().size())
                .mapToObj(i -> seed.personId(first, i))
                .toList();
        assertThat(IntStream.range(0, second.members().size()).mapToObj(i -> seed.personId(second, i)))
                .containsAnyElementsOf(there);
        assertThat(Duration.between(seed.recordedAt(first.number()), seed.recordedAt(second.number()))
                        .abs())
                .isGreaterThan(Duration.ofDays(1));
    }
}
