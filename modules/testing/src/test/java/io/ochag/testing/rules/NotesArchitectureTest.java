package io.ochag.testing.rules;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The sample module breaks no rule: what the rules demand can be done. */
class NotesArchitectureTest {
    private static final com.tngtech.archunit.core.domain.JavaClasses NOTES = Production.withTests("io.ochag.notes");

    @Test
    void theSampleModuleKeepsEveryRule() {
        Assertions.assertThat(NOTES).isNotEmpty();
        ModuleRules.of("io.ochag.notes").all().forEach(rule -> rule.check(NOTES));
        Assertions.assertThat(SqlRules.of("notes").faults(NOTES)).isEmpty();
    }
}
