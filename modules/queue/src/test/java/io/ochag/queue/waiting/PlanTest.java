package io.ochag.queue.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.queue.QueueModule;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every statement of the queue on a region's lines, by the plan that the server settles on for all values: indexes alone, whatever the number
 * of entries.
 */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlanTest {
    private static final int ENTRIES = "full".equals(System.getProperty("ochag.suite")) ? 1_000_000 : 100_000;
    private static final int LINES = 4_000;
    private static final int ENTRIES_OF_A_LINE = 300;
    private static final int LINES_AT_ONCE = 150;
    private static final Pattern PLACEHOLDER = Pattern.compile("#\\{[^}]*}");
    private static final List<String> MAPPERS = List.of(
            "io.ochag.queue.line.LineMapper",
            "io.ochag.queue.waiting.EntryMapper",
            "io.ochag.queue.waiting.VacancyMapper",
            "io.ochag.queue.waiting.OfferMapper",
            "io.ochag.queue.waiting.HappeningMapper",
            "io.ochag.queue.waiting.DueMapper");

    /** Asked when a policy begins to count desk hours: of some thousand lines the first without a desk is soon found. */
    private static final List<String> SET_UP_ONCE = List.of("someWithoutCalendar");

    private TestDatabase database;
    private TestOchag ochag;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.start(given, MutableClock.at(TestOchag.USUAL_DAY), new QueueModule());
        fill();
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @TestFactory
    Stream<DynamicTest> noStatementWalksATable() throws ClassNotFoundException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String mapper : MAPPERS) {
            for (Method method : Class.forName(mapper).getDeclaredMethods()) {
                String sql = sql(method);
                if (sql != null && !SET_UP_ONCE.contains(method.getName())) {
                    tests.add(DynamicTest.dynamicTest(
                            Class.forName(mapper).getSimpleName() + "." + method.getName(),
                            () -> assertThat(plan(sql)).doesNotContain("Seq Scan")));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    @Test
    void theFirstOfALineIsTheFirstOfItsIndex() throws NoSuchMethodException, SQLException {
        for (String walked : List.of("first", "page", "firstTime", "lastTime")) {
            assertThat(plan(sql(EntryMapper.class, walked)))
                    .as(walked)
                    .contains("entry_order")
                    .doesNotContain("Sort", "entry_pkey", "Bitmap");
        }
        assertThat(plan(sql(VacancyMapper.class, "freeFor")))
                .contains("vacancy_free")
                .doesNotContain("Sort", "vacancy_pkey", "Bitmap");
    }

    @Test
    void thoseAheadAreCountedInTheIndex() throws NoSuchMethodException, SQLException {
        assertThat(plan(sql(EntryMapper.class, "ahead")))
                .contains("entry_order")
                .doesNotContain("entry_pkey");
    }

    @Test
    void theSweepFindsWhatIsDueWithoutLookingAtTheRest() throws NoSuchMethodException, SQLException {
        assertThat(plan(sql(DueMapper.class, "lines")))
                .contains("offer_expires", "vacancy_until", "entry_suspended")
                .doesNotContain("pkey");
    }

    /** Lines, some of them with 300 entries: waiting, suspended, served, gone; and places free, on offer, taken. */
    private void fill() {
        database.sql("""
                insert into ochag_queue.line (id, module, resource, policy, calendar, opened_at, version)
                select gen_random_uuid(), 'rental', 'model/' || n, 'free', case when n %% 2 = 0 then 'desk-' || n %% 40 end, '2026-01-01', n
                from generate_series(1, %d) n""".formatted(LINES));
        // in parts, none of which outlasts the patience of the pool
        for (int from = 1; from <= ENTRIES / ENTRIES_OF_A_LINE; from += LINES_AT_ONCE) {
            fill(from, Math.min(from + LINES_AT_ONCE - 1, ENTRIES / ENTRIES_OF_A_LINE));
        }
        database.sql("""
                insert into ochag_queue.vacancy (id, line_id, ref, tags, state, freed_at, usable_until)
                select gen_random_uuid(), l.id, 'item-' || n, '{size:74}',
                    case n when 1 then 'FREE' when 2 then 'OFFERED' else 'TAKEN' end,
                    '2026-02-01', case when n < 3 then timestamptz '2026-12-01 00:00Z' + n * interval '1 hour' end
                from (select distinct line_id as id from ochag_queue.entry) l, generate_series(1, 20) n""");
        database.sql("""
                insert into ochag_queue.offer (id, line_id, vacancy_id, entry_id, state, rules_from, offered_at, attempts, expires_at)
                select gen_random_uuid(), v.line_id, v.id, e.id, case v.state when 'OFFERED' then 'LIVE' else 'ACCEPTED' end, '2026-01-01',
                    '2026-02-01', 0, '2026-12-24'
                from ochag_queue.vacancy v
                cross join lateral (
                    select e.id from ochag_queue.entry e
                    where e.line_id = v.line_id and e.state in ('WAITING', 'OFFERED', 'SUSPENDED')
                    order by e.class_rank, e.ranked_at, e.id limit 1) e
                where v.state <> 'FREE'
                on conflict do nothing""");
        database.sql("vacuum analyze");
    }

    private void fill(int from, int to) {
        database.sql("""
                insert into ochag_queue.entry (id, line_id, family_id, state, class_code, class_rank, class_ground, applied_at, ranked_at,
                    standing, needs, declines, silences, suspended_until, joined_at)
                select gen_random_uuid(), l.id, gen_random_uuid(),
                    case n %% 20 when 0 then 'SERVED' when 1 then 'LEFT' when 2 then 'SUSPENDED' else 'WAITING' end,
                    case when n %% 5 = 0 then 'disability' else 'usual' end, case when n %% 5 = 0 then 10 else 50 end, 'application',
                    timestamptz '2026-01-01 00:00Z' + n * interval '1 hour', timestamptz '2026-01-01 00:00Z' + n * interval '1 hour',
                    'APPLIED', case when n %% 3 = 0 then '{size:74}'::text[] else '{}'::text[] end, 0, 0,
                    case when n %% 20 = 2 then timestamptz '2027-01-01 00:00Z' + n * interval '1 hour' end, '2026-01-01'
                from ochag_queue.line l, generate_series(1, %d) n
                where l.version between %d and %d""".formatted(ENTRIES_OF_A_LINE, from, to));
        database.sql("""
                insert into ochag_queue.happening (entry_id, kind, occurred_at, recorded_at, actor_kind, actor_key, lacking)
                select e.id, k.kind, '2026-01-01', '2026-01-01', 'SYSTEM', 'test', '{}'
                from ochag_queue.entry e, (values ('JOINED'), ('SUSPENDED'), ('RESUMED')) k (kind)
                where e.line_id in (select l.id from ochag_queue.line l where l.version between %d and %d)""".formatted(from, to));
    }

    /** The plan for any values: what they are is not told. */
    private String plan(String sql) throws SQLException {
        Matcher matcher = PLACEHOLDER.matcher(sql);
        StringBuilder prepared = new StringBuilder();
        int parameters = 0;
        while (matcher.find()) {
            parameters++;
            matcher.appendReplacement(prepared, "\\$" + parameters);
        }
        matcher.appendTail(prepared);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked as " + prepared);
            String values =
                    parameters == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters, "null")) + ")";
            try (ResultSet rows = statement.executeQuery("explain (costs off) execute asked " + values)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            } finally {
                statement.execute("deallocate asked");
                statement.execute("reset plan_cache_mode");
            }
        }
        return plan.toString();
    }

    private static String sql(Class<?> mapper, String name) throws NoSuchMethodException {
        for (Method method : mapper.getDeclaredMethods()) {
            String sql = method.getName().equals(name) ? sql(method) : null;
            if (sql != null) {
                return sql;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static @Nullable String sql(Method method) {
        Select select = method.getAnnotation(Select.class);
        Insert insert = method.getAnnotation(Insert.class);
        Update update = method.getAnnotation(Update.class);
        String[] parts = select != null
                ? select.value()
                : insert != null ? insert.value() : update != null ? update.value() : new String[0];
        return parts.length == 0 ? null : String.join(" ", parts);
    }
}
