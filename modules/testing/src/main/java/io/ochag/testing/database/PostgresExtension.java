package io.ochag.testing.database;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a database of its own on a real PostgreSQL: constructors, test methods and lifecycle methods may take a
 * {@link TestDatabase}. Nested classes share their outermost class's. Without a server the test fails; it is never skipped.
 *
 * <pre>{@code
 * @ExtendWith(PostgresExtension.class)
 * class LoansTest {
 *     @Test
 *     void lends(TestDatabase database) {…}
 * }
 * }</pre>
 */
public final class PostgresExtension implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(PostgresExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // what is stored with a class is closed after the class
        return outermostClass(context)
                .getStore(HERE)
                .getOrComputeIfAbsent(TestDatabase.class, type -> TestDatabase.create(), TestDatabase.class);
    }

    private static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext outermost = context;
        for (Optional<ExtensionContext> parent = context.getParent();
                parent.isPresent() && parent.get().getTestClass().isPresent();
                parent = parent.get().getParent()) {
            outermost = parent.get();
        }
        return outermost;
    }
}
