package io.ochag.network.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.NetworkFixture;
import io.ochag.network.SmallRegion;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grants are asked at each request, so the statement must not grow with the region. */
@ExtendWith(PostgresExtension.class)
class GrantsPlanTest {
    @Test
    void grantsOfAPostAreFoundByIndexesAlone(TestDatabase database) throws NoSuchMethodException {
        try (NetworkFixture network = NetworkFixture.on(database).loaded()) {
            fill(database);
            for (String code : new String[] {"law/g2/coordinator", "psy/s1/head", "psy/g1/specialist"}) {
                String plan = plan(database, code);
                assertThat(plan)
                        .as(code)
                        .contains("assignment_pkey", "place_pkey", "place_municipality", "place_organisation")
                        .doesNotContain("Seq Scan on assignment", "Seq Scan on place", "Seq Scan on staff");
            }
            assertThat(network).isNotNull();
        }
    }

    /** A region far larger than any, its places shared among many organisations and territories. */
    private static void fill(TestDatabase database) {
        database.sql("""
                insert into ochag_network.territory (code, kind, name, predecessors, during)
                select 't-' || n, 'MUNICIPALITY', 'т', '{}', '[2024-01-01,)' from generate_series(1, 500) n""");
        database.sql("""
                insert into ochag_network.organisation (id, code, name, sector, territory, during)
                select gen_random_uuid(), 'o-' || n, 'о', 'SOCIAL', 't-' || n, '[2024-01-01,)' from generate_series(1, 500) n""");
        database.sql("""
                insert into ochag_network.place (id, code, name, network, organisation_id, territory, municipality, address, during)
                select gen_random_uuid(), o.code || '-' || n, 'м', 'garmonia', o.id, o.territory, o.territory, 'а', '[2024-01-01,)'
                from ochag_network.organisation o, generate_series(1, 20) n where o.code like 'o-%'""");
        database.sql("""
                insert into ochag_network.staff (id, code, surname, given, patronymic_kind, sort_name, during)
                select gen_random_uuid(), 'w-' || n, 'ф', 'и', 'UNKNOWN', 'ф и', '[2024-01-01,)' from generate_series(1, 20000) n""");
        database.sql("""
                insert into ochag_network.assignment (id, staff_id, place_id, role, territories, during, version)
                select gen_random_uuid(), s.id, (select id from ochag_network.place where code = 'g1'), 'specialist', '{}', '[2024-01-01,)', 1
                from ochag_network.staff s where s.code like 'w-%'""");
        database.sql("analyze");
    }

    private static String plan(TestDatabase database, String post) throws NoSuchMethodException {
        Method statement = RoleMapper.class.getMethod("ofPost", StaffId.class, AssignmentId.class, LocalDate.class);
        String sql = String.join("", statement.getAnnotation(Select.class).value())
                .replace("#{day}", "'" + NetworkFixture.TODAY + "'")
                .replace("#{post}", quoted(SmallRegion.post(post).value()))
                .replace(
                        "#{staff}",
                        quoted(SmallRegion.staff(post.substring(0, 3)).value()));
        return String.join(
                "\n",
                database.column("explain (costs off) " + sql).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
