package io.ochag.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.ochag.testing.rules.HouseRules;
import io.ochag.testing.rules.Production;
import io.ochag.testing.rules.SqlRules;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {
    private static final JavaClasses PLATFORM = Production.under("io.ochag.platform");

    @Test
    void jacksonStaysWithTheEventLog() {
        HouseRules.staysIn("com.fasterxml..", "io.ochag.platform", "io.ochag.platform.event.json")
                .check(PLATFORM);
    }

    @Test
    void sqlKeepsTheRulesOfModules() {
        assertThat(SqlRules.of("platform").faults(PLATFORM))
                // what a trigger calls its new rows is no table of a schema
                .filteredOn(fault -> !fault.endsWith("names added without its schema."))
                .isEmpty();
    }
}
