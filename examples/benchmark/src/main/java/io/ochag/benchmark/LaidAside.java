package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Foreign keys, other constraints and indexes of the register, taken away for a bulk load and put back, checked, after it. */
final class LaidAside {
    /** Primary keys stay; foreign keys go first and come back last. */
    private static final String CONSTRAINTS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where connamespace = 'ochag_families'::regnamespace and contype in ('f', 'u', 'x')
                and conrelid = any({filled}::regclass[])
            order by contype <> 'f', conname
            """;

    private static final String INDEXES = """
            select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid and c.relnamespace = 'ochag_families'::regnamespace
            where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                and i.indrelid = any({filled}::regclass[])
            order by c.relname
            """;

    /** Those that come by COPY, and those that their triggers write; all others are left to whoever looks at them meanwhile. */
    private static final String FILLED = Stream.concat(
                    Arrays.stream(Table.values()).map(Table::table),
                    Stream.of("surname", "given_name", "searchable_name").map(table -> "ochag_families." + table))
            .collect(Collectors.joining("','", "array['", "']"));

    private final List<String> again = new ArrayList<>();

    private LaidAside() {}

    static LaidAside from(Connection connection) throws SQLException {
        LaidAside aside = new LaidAside();
        aside.take(connection, CONSTRAINTS.replace("{filled}", FILLED));
        aside.take(connection, INDEXES.replace("{filled}", FILLED));
        return aside;
    }

    void putBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local maintenance_work_mem = '256MB'");
            for (int i = again.size() - 1; i >= 0; i--) {
                statement.execute(again.get(i));
            }
        }
    }

    private void take(Connection connection, String question) throws SQLException {
        List<String> away = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                away.add(rows.getString(1));
                again.add(rows.getString(2));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String one : away) {
                statement.execute(one);
            }
        }
    }
}
