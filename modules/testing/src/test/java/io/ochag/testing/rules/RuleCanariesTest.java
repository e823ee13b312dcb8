package io.ochag.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule notices the class that breaks it, and that class alone. */
class RuleCanariesTest {
    private static final Pattern CANARY = Pattern.compile("io\\.ochag\\.canary\\.(?:\\w+\\.)*([A-Z]\\w*)");
    private static final JavaClasses CANARIES = Production.withTests("io.ochag.canary");

    @ParameterizedTest
    @CsvSource({
        "belong to another module, KnowsNeighbour",
        "free of cycles, One Two",
        "io.javalin, UsesWeb",
        "live in a feature, SkipsTheApi",
        "com.google.inject, UsesGuice",
        "own the SQL, MakesSql",
        "package-info, Unmarked",
        "in the constructor, InjectsFields InjectsMethods",
        "system's time, ReadsTime",
        "standard streams, Prints",
        "at most 7 dependencies, NeedsTooMuch",
        "named *Row, ClassRow",
        "mark every text or date, UnmarkedDate UnmarkedText",
        "their own toString, PrintsItself"
    })
    void theRuleReportsItsCanary(String rule, String canaries) {
        assertThat(reported(named(rule))).isEqualTo(canaries);
    }

    @Test
    void thereIsACanaryForEveryRuleButTheOneThatNeedsAForbiddenJar() {
        List<ArchRule> silent = ModuleRules.of("io.ochag.canary").all().stream()
                .filter(rule -> !rule.evaluate(CANARIES).hasViolation())
                .toList();
        assertThat(silent).hasSize(1);
        assertThat(silent.get(0).getDescription()).contains("javax.inject");
    }

    @Test
    void aLibraryOutsideOfItsRoomIsReported() {
        String report = HouseRules.staysIn("com.fasterxml..", "io.ochag.canary", "io.ochag.canary.http..")
                .evaluate(CANARIES)
                .getFailureReport()
                .toString();
        assertThat(report).contains("UsesWeb");
        assertThat(HouseRules.staysIn("com.fasterxml..", "io.ochag.canary", "io.ochag.canary")
                        .evaluate(CANARIES)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void aRuleThatFindsNoClassesFails() {
        JavaClasses nothing = Production.withTests("io.ochag.nowhere");
        for (ArchRule rule : ModuleRules.of("io.ochag.nowhere").all()) {
            if (!rule.getDescription().contains("live in a feature")) {
                assertThatThrownBy(() -> rule.check(nothing))
                        .as(rule.getDescription())
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    @Test
    void onlyWhatTheTimeReadsFromTheSystemIsReported() {
        String report =
                named("system's time").evaluate(CANARIES).getFailureReport().toString();
        assertThat(report).contains("instant()", "day()", "millis()").doesNotContain("rightly(");
    }

    @Test
    void onlyWhatAModuleOffersMayBeTouched() {
        JavaClasses host = Production.withTests("io.ochag.testing.rules.host", "io.ochag.neighbour");
        List<String> reports = HouseRules.onlyWhatModulesOffer(List.of("io.ochag.neighbour"))
                .evaluate(host)
                .getFailureReport()
                .getDetails();
        assertThat(reports)
                .isNotEmpty()
                .allMatch(report -> report.contains("Hidden") || report.contains("NeighbourRoutes"));
        assertThat(reports.toString()).contains("inner.Hidden", "http.NeighbourRoutes");
    }

    @Test
    void sqlFaultsAreReported() {
        assertThat(SqlRules.of("canary").faults(CANARIES))
                .containsExactlyInAnyOrder(
                        "db/canary/V2__index.sql: does not end with its version: comment on schema ochag_canary is 'ochag-canary 2';",
                        "db/canary/V1__thing.sql: takes the time from the database; it comes from the Clock.",
                        "db/canary/V3__link.sql: names other without its schema.",
                        "io.ochag.canary.CanaryMapper.star(): has a star in place of columns.",
                        "io.ochag.canary.CanaryMapper.time(): takes the time from the database; it comes from the Clock.",
                        "io.ochag.canary.CanaryMapper.stamps(): takes the time from the database; it comes from the Clock.",
                        "io.ochag.canary.CanaryMapper.bare(): names thing without its schema.",
                        "io.ochag.canary.CanaryMapper.foreign(): reaches into ochag_neighbour.");
        assertThat(SqlRules.of("nowhere").faults(CANARIES)).anyMatch(fault -> fault.contains("no migration"));
    }

    private static ArchRule named(String part) {
        List<ArchRule> rules = ModuleRules.of("io.ochag.canary").all().stream()
                .filter(rule -> rule.getDescription().contains(part))
                .toList();
        assertThat(rules).as(part).hasSize(1);
        return rules.get(0);
    }

    /** The classes at which the reports begin, by simple name. */
    private static String reported(ArchRule rule) {
        return rule.evaluate(CANARIES).getFailureReport().getDetails().stream()
                .flatMap(detail -> Stream.of(detail.split("\n")))
                .flatMap(line -> CANARY.matcher(line).results().limit(1).map(found -> found.group(1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
