package io.ochag.families.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlSessions;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search and check stay away from the whole of any table, with default settings and also once the server has settled on a plan for all values. */
@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingPlanTest {
    private static final int FAMILIES = "full".equals(System.getProperty("ochag.suite")) ? 300_000 : 20_000;
    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private static final Map<String, String> VALUES = values();

    private TestDatabase database;
    private TestOchag ochag;

    @BeforeAll
    void fill(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        LabelledRegister register = new LabelledRegister(
                fresh, new LabelledPeople(77), ochag.ports().places().add("Пункт"));
        register.fill(FAMILIES);
        // the invented people share a hundred given names; those of a region have thousands
        fresh.sql("""
                insert into ochag_families.given_name (folded)
                select translate(md5(n::text), '0123456789abcdef', 'аеиоулмнрстдвкйя')
                from generate_series(1, 8000) n""");
        // a few of a hundred records are one person with another
        fresh.sql("""
                with numbered as (select p.id, row_number() over (order by p.id) as n from ochag_families.person p)
                insert into ochag_families.identity (id, canonical_id, kind)
                select a.id, b.id, 'PERSON'
                from numbered a
                join numbered b on b.n = a.n - a.n % 50
                where a.n % 50 in (0, 1)""");
        fresh.sql("analyze");
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void theCheckReadsByIndexes() throws Exception {
        for (String mode : new String[] {"auto", "force_generic_plan"}) {
            assertThat(plan(sql("matching.MatchMapper.candidates"), mode))
                    .as(mode)
                    .doesNotContain("Seq Scan")
                    .contains(
                            "surname_by_letters",
                            "searchable_name_by_birth",
                            "searchable_name_by_day",
                            "phone_by_number",
                            "membership_of_family");
        }
    }

    @Test
    void wordsAreSoughtByIndexes() throws Exception {
        for (String mode : new String[] {"auto", "force_generic_plan"}) {
            assertThat(plan(sql("search.SearchMapper.byWords"), mode))
                    .as(mode)
                    .doesNotContain("Seq Scan")
                    .contains(
                            "surname_by_letters",
                            "given_name_pkey",
                            "searchable_name_in_order",
                            "membership_of_family");
        }
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        // a mother and two children
        values.put("k.members", "'{0,1,2}'::text[]");
        values.put("k.surnames", "'{иванова,иванова,иванов}'::text[]");
        values.put("k.plains", "'{иванова|ivanova|анна,иванова|ivanova|ольга,иванов|ivanov|петр}'::text[]");
        values.put("k.givens", "'{анна|аня|anna,ольга|оля,петр|петя}'::text[]");
        values.put("k.patronymics", "'{сергеевна,петровна,петрович}'::text[]");
        values.put(
                "k.days",
                "'{1990-05-04|1990-04-05|1991-05-04|1980-05-04,2015-03-12|2015-12-03|2014-03-12,2018-07-09|2018-09-07}'::text[]");
        values.put("k.sureDays", "'{1990-05-04|1990-04-05,2015-03-12|2015-12-03,2018-07-09|2018-09-07}'::text[]");
        values.put("k.bornFrom", "'{1987-01-01,2012-01-01,2015-01-01}'::text[]");
        values.put("k.bornBefore", "'{1994-01-01,2019-01-01,2022-01-01}'::text[]");
        values.put("k.snils", "'{11223344595,NULL,NULL}'::text[]");
        values.put("k.phones", "'{+79020000001,\"\",\"\"}'::text[]");
        values.put("separator", "'|'::text");
        values.put("r.surnames", "'{иванова,анна}'::text[]");
        values.put("r.givens", "'{анна,иванова}'::text[]");
        values.put("r.patronymics", "'{\"\",\"\"}'::text[]");
        values.put("r.penalties", "'{0,0}'::int[]");
        values.put("v.everywhere", "true::boolean");
        values.put("v.places", "'{}'::uuid[]");
        values.put("v.own", "'{}'::uuid[]");
        values.put("v.hiddenFamilies", "'{}'::uuid[]");
        values.put("v.hiddenPersons", "'{}'::uuid[]");
        values.put("cards.everywhere", "true::boolean");
        values.put("cards.places", "'{}'::uuid[]");
        values.put("day", "'2026-11-23'::date");
        values.put("after", "null::uuid");
        values.put("limit", "26::int");
        return values;
    }

    /** The statement as the mapper has it, its parameters numbered in the order in which they come. */
    private record Prepared(String sql, String types, String values) {}

    private Prepared sql(String statement) {
        BoundSql bound = ochag.get(Transactions.class)
                .readOne(() -> ochag.get(SqlSessions.class)
                        .current()
                        .getConfiguration()
                        .getMappedStatement("io.ochag.families." + statement)
                        .getBoundSql(Map.of()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(bound.getSql());
        for (ParameterMapping one : bound.getParameterMappings()) {
            int number = numbers.computeIfAbsent(one.getProperty(), unused -> numbers.size() + 1);
            assertThat(parameter.find()).isTrue();
            parameter.appendReplacement(sql, "\\$" + number);
        }
        parameter.appendTail(sql);
        StringBuilder types = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String one : numbers.keySet()) {
            String typed = VALUES.getOrDefault(one, "null");
            types.append(types.isEmpty() ? "" : ", ").append(typed.substring(typed.lastIndexOf(':') + 1));
            values.append(values.isEmpty() ? "" : ", ").append(typed);
        }
        return new Prepared(sql.toString(), types.toString(), values.toString());
    }

    private String plan(Prepared prepared, String mode) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local plan_cache_mode = " + mode);
            statement.execute("prepare tried (" + prepared.types() + ") as " + prepared.sql());
            try (ResultSet rows = statement.executeQuery(
                    "explain (analyze, costs off, timing off, summary on) execute tried (" + prepared.values() + ")")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate tried");
            connection.rollback();
        }
        return plan.toString();
    }
}
