package io.ochag.web.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.notes.NotesModule;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day's answers are many: the sweep must read the old ones only, also when the server has settled on a plan for all values. */
@ExtendWith(PostgresExtension.class)
class AnswerPlanTest {
    @Test
    void theSweepReadsOldAnswersByTheirIndex(TestDatabase database) throws Exception {
        try (TestOchag ochag = TestOchag.start(
                database, MutableClock.at(TestOchag.USUAL_DAY), new NotesModule(), new NotesHttpModule())) {
            assertThat(ochag).isNotNull();
            database.sql("""
                    insert into ochag_web.answer (key_hash, request_hash, at, status)
                    select sha256(convert_to(n::text, 'UTF8')), sha256('x'),
                        timestamptz '2026-11-22 09:00Z' + n * interval '1 second', 201
                    from generate_series(1, 50000) n
                    """);
            database.sql("analyze ochag_web.answer");
            assertThat(plan(database)).contains("answer_at", "Tid Scan").doesNotContain("Seq Scan");
        }
    }

    private static String plan(TestDatabase database) throws NoSuchMethodException, SQLException {
        Method forget = AnswerMapper.class.getDeclaredMethod("forget", Instant.class, int.class);
        String sql = String.join("", forget.getAnnotation(Delete.class).value())
                .replace("#{ended}", "$1")
                .replace("#{most}", "$2");
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare forget (timestamptz, int) as " + sql);
            try (ResultSet rows =
                    statement.executeQuery("explain (costs off) execute forget ('2026-11-22 09:10Z', 1000)")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate forget");
            statement.execute("reset plan_cache_mode");
        }
        return plan.toString();
    }
}
