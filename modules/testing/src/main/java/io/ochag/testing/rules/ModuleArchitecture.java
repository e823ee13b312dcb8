package io.ochag.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks one domain module against every rule.
 *
 * <pre>{@code
 * class ArchitectureTest extends ModuleArchitecture {
 *     ArchitectureTest() {
 *         super("io.ochag.rental");
 *     }
 * }
 * }</pre>
 */
public abstract class ModuleArchitecture {
    private final String root;
    private final String module;

    /** @param root the module's root package; its last part names the schema {@code ochag_<name>} and the folder {@code db/<name>} */
    protected ModuleArchitecture(String root) {
        this(root, root.substring(root.lastIndexOf('.') + 1));
    }

    /** For a module whose schema is not named as its package. */
    protected ModuleArchitecture(String root, String module) {
        this.root = root;
        this.module = module;
    }

    @TestFactory
    public final Stream<DynamicTest> keepsTheRules() {
        JavaClasses classes = Production.under(root);
        return ModuleRules.of(root).all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule, classes)));
    }

    @Test
    public final void sqlKeepsTheRules() {
        assertThat(SqlRules.of(module).faults(Production.under(root))).isEmpty();
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.check(classes);
    }
}
