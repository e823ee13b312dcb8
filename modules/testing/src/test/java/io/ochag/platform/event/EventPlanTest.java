package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log only grows: delivery looks at one month by an index, an idle look at none, also when the server has settled on a plan for all values. */
@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPlanTest {
    private static final int ROWS = "full".equals(System.getProperty("ochag.suite")) ? 1_000_000 : 120_000;
    private static final int PER_MONTH = ROWS / 12;

    private final TestDatabase database;
    private final Instance one;

    EventPlanTest(TestDatabase database) {
        this.database = database;
        this.one = Instance.on(database);
    }

    @BeforeAll
    void fill() {
        for (int month = 1; month <= 12; month++) {
            database.column("select ochag_platform.add_event_month(make_date(2026, ?, 1))", month);
        }
        database.sql("""
                insert into ochag_platform.event (recorded_at, seq, position, event_id, type, subjects, body)
                select make_timestamptz(2026, 1 + (n - 1) / ?, 1, 0, 0, 0, 'UTC') + (n - 1) % ? * interval '2 seconds', n, n,
                    gen_random_uuid(), case when n % 50 = 0 then 'sample.rare' else 'sample.happened' end, array['thing:' || n % 1000],
                    jsonb_build_object('number', n)
                from generate_series(1, ?) n""", PER_MONTH, PER_MONTH, PER_MONTH * 12);
        database.sql("""
                insert into ochag_platform.event_span (recorded_from, recorded_to, first_position, last_position)
                select make_timestamptz(2026, m, 1, 0, 0, 0, 'UTC'), make_timestamptz(2026, m, 1, 0, 0, 0, 'UTC') + interval '1 month',
                    (m - 1) * ? + 1, m * ?
                from generate_series(1, 12) m""", PER_MONTH, PER_MONTH);
        database.sql("update ochag_platform.event_head set position = ?", PER_MONTH * 12);
        database.sql("update ochag_platform.event_subscriber set position = ?", PER_MONTH * 12);
        database.sql("vacuum analyze ochag_platform.event");
        database.sql("analyze");
    }

    @AfterAll
    void stop() {
        one.close();
    }

    @Test
    void aBatchIsReadFromOneMonthByItsIndex() throws Exception {
        String plan = plan(
                LogMapper.class,
                "after",
                "timestamptz, timestamptz, bigint, bigint, text[], int",
                "'2026-05-01 00:00Z', '2026-06-01 00:00Z', %d, %d, '{sample.rare}', 100"
                        .formatted(4 * PER_MONTH + 500, 4 * PER_MONTH + 2_500));
        assertThat(plan)
                .contains("event_2026_05_position_idx", "Subplans Removed: 12")
                .doesNotContain("Seq Scan", "->  Sort");
    }

    @Test
    void positionsAreWrittenByTheKeyInOneMonth() throws Exception {
        String plan = plan(
                LogMapper.class,
                "stamp",
                "bigint[], text[], bigint[], timestamptz, timestamptz",
                "array[%d], array['2026-05-01 00:00Z'], array[7], '2026-05-01 00:00Z', '2026-05-01 00:00Z'"
                        .formatted(4 * PER_MONTH + 1));
        assertThat(plan).contains("event_2026_05_pkey", "Subplans Removed: 12").doesNotContain("Seq Scan on event_");
    }

    @Test
    void anIdleLookTouchesNoMonth() throws Exception {
        String plan =
                plan(SubscriberMapper.class, "somethingToDo", "text[], timestamptz", "'{sample.first}', '2026-11-23'");
        assertThat(plan).doesNotContain("event_2026", "event_default");
    }

    @Test
    void theStateLooksUpTheNextEventByItsIndex() throws Exception {
        database.sql(
                "update ochag_platform.event_subscriber set position = ? where name = ?",
                3 * PER_MONTH + 9,
                Instance.FIRST);
        String plan = plan(SubscriberMapper.class, "states", "", "");
        assertThat(plan).contains("event_2026_04_position_idx").doesNotContain("Seq Scan on event_2026");
    }

    private String plan(Class<?> mapper, String name, String types, String values) throws SQLException {
        String sql = sql(mapper, name);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare tried " + (types.isEmpty() ? "" : "(" + types + ")") + " as " + sql);
            try (ResultSet rows =
                    statement.executeQuery("explain (analyze, costs off, timing off, summary off) execute tried"
                            + (values.isEmpty() ? "" : " (" + values + ")"))) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate tried");
            connection.rollback();
        }
        return plan.toString();
    }

    /** The statement as the mapper has it, with its parameters numbered in the order in which they come. */
    private static String sql(Class<?> mapper, String name) {
        Method method = Stream.of(mapper.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Annotation annotation = method.isAnnotationPresent(Select.class)
                ? method.getAnnotation(Select.class)
                : method.getAnnotation(Update.class);
        String[] text = annotation instanceof Select select ? select.value() : ((Update) annotation).value();
        String sql = String.join("", text);
        int number = 1;
        while (sql.contains("#{")) {
            String parameter = sql.substring(sql.indexOf("#{"), sql.indexOf('}') + 1);
            sql = sql.replace(parameter, "$" + number++);
        }
        return sql;
    }
}
