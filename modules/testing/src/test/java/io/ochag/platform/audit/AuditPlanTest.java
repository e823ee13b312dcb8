package io.ochag.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail only grows: a question about one family must not walk through it, also when the server has settled on a plan for all values. */
@ExtendWith(PostgresExtension.class)
class AuditPlanTest {
    @Test
    void aQuestionAboutOneFamilyIsAnsweredByItsIndex(TestDatabase database) throws Exception {
        try (TestOchag ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY))) {
            assertThat(ochag).isNotNull();
            fill(database);
            assertThat(plan(database))
                    .contains("audit_entry_families", "audit_entry_persons")
                    .doesNotContain("Seq Scan on audit_entry", "audit_entry_pkey");
        }
    }

    private static void fill(TestDatabase database) {
        database.sql("""
                insert into ochag_platform.audit_entry (id, at, kind, operation, actor_kind, purpose, family_ids, person_ids)
                select gen_random_uuid(), timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', 'READ', 'families.card', 'SYSTEM', 'system',
                    array[gen_random_uuid()], array[gen_random_uuid(), gen_random_uuid()]
                from generate_series(1, 30000) n""");
        // as after some time: what waits before the indexes is merged into them
        database.sql("vacuum analyze ochag_platform.audit_entry");
    }

    private static String plan(TestDatabase database) throws NoSuchMethodException, SQLException {
        Method about = AuditMapper.class.getMethod(
                "about", UUID[].class, UUID[].class, UUID[].class, Instant.class, Instant.class, UUID.class, int.class);
        String sql = String.join("", about.getAnnotation(Select.class).value())
                .replace("#{families}", "$1")
                .replace("#{persons}", "$2")
                .replace("#{staff}", "$3")
                .replace("#{from}", "$4")
                .replace("#{to}", "$5")
                .replace("#{before}", "$6")
                .replace("#{limit}", "$7");
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare about (uuid[], uuid[], uuid[], timestamptz, timestamptz, uuid, int) as " + sql);
            try (ResultSet rows = statement.executeQuery(
                    "explain (costs off) execute about (array['"
                            + UUID.randomUUID()
                            + "']::uuid[], '{}', '{}', '2026-01-01', '2027-01-01', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 26)")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate about");
            statement.execute("reset plan_cache_mode");
        }
        return plan.toString();
    }
}
