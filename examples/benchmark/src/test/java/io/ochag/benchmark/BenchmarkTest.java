package io.ochag.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.benchmark.FamilySeed.Family;
import io.ochag.benchmark.FamilySeed.Place;
import io.ochag.kernel.person.Snils;
import java.nio.file.Files;
import java.nio.file.Path;
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

        Path plans = folder.resolve("plans.txt");
        String[] again = small.clone();
        again[again.length - 1] = "--plans=" + plans;
        Benchmark.run(Options.of(again));
        assertThat(Files.readString(plans))
                .contains("== search", "== card: members", "== audit entry")
                .doesNotContain("not planned");

        again[0] = "--families=400";
        assertThatThrownBy(() -> Benchmark.run(Options.of(again))).hasMessageContaining("other families");
    }

    @Test
    void anOptionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Options.of("--familys=3")).hasMessageContaining("--familys=3");
        assertThatThrownBy(() -> Options.of("families=3")).hasMessageContaining("families=3");
        assertThat(Options.of("--families=1_000_000").families()).isEqualTo(1_000_000);
    }

    @Test
    void aFamilyOfANumberIsAlwaysTheSameAndTwoAndAHalfPersonsOnAverage() {
        List<Place> places = List.of(new Place(new UUID(0, 1), "18701000"), new Place(new UUID(0, 2), "18710000"));
        FamilySeed seed = new FamilySeed(places);
        List<Family> families = IntStream.range(0, 4000).mapToObj(seed::family).toList();
        assertThat(IntStream.range(0, 4000).mapToObj(new FamilySeed(places)::family))
                .isEqualTo(families);
        assertThat(families.stream()
                        .mapToInt(family -> family.members().size())
                        .average()
                        .orElse(0))
                .isBetween(2.45, 2.55);
        assertThat(families.stream()
                        .flatMap(family -> family.members().stream())
                        .map(FamilySeed.Person::id))
                .doesNotHaveDuplicates();
        assertThat(families.stream()
                        .flatMap(family -> family.members().stream())
                        .map(FamilySeed.Person::snils)
                        .filter(snils -> !snils.isEmpty()))
                .doesNotHaveDuplicates()
                .allSatisfy(Snils::parse);
    }
}
