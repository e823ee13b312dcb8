package io.ochag.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sample.Counters;
import io.ochag.platform.sample.Counters.CountersModule;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class DatabaseExceptionTest {
    private static final String MARKER = "Кленова-Осинина";

    private final TestOchag ochag;
    private final Transactions transactions;
    private final Counters counters;

    DatabaseExceptionTest(TestDatabase database) {
        this.ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new CountersModule());
        this.transactions = ochag.get(Transactions.class);
        this.counters = ochag.get(Counters.class);
        Counters.createIn(database);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void aViolatedConstraintIsNamedAndItsValueIsNot() {
        Throwable failure = catchThrowable(() -> transactions.writeOnly(() -> {
            counters.add(MARKER, 1);
            counters.add(MARKER, 2);
        }));
        assertThat(failure).isInstanceOfSatisfying(DatabaseException.class, e -> {
            assertThat(e.sqlState()).isEqualTo("23505");
            assertThat(e.constraint()).contains("counter_name");
        });
        assertThat(everythingIn(failure)).contains("23505").doesNotContain(MARKER);
        assertThat(failure.getCause()).isNull();
    }

    @Test
    void aResultThatDoesNotFitTellsNoValueEither() {
        Throwable failure = catchThrowable(() -> transactions.writeOnly(() -> {
            counters.add(MARKER, 1);
            counters.withANameForItsValue();
        }));
        // the driver's own message repeats what it could not read
        assertThat(failure).isInstanceOf(DatabaseException.class);
        assertThat(everythingIn(failure)).doesNotContain(MARKER);
    }

    private static String everythingIn(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
