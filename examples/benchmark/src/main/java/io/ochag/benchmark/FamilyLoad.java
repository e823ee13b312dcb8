package io.ochag.benchmark;

import io.ochag.benchmark.FamilySeed.Family;
import io.ochag.benchmark.FamilySeed.Person;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills the register by COPY, all or nothing, and checks it by the constraints afterwards. */
final class FamilyLoad {
    private static final String NOTHING = "\\N";

    private final Database database;
    private final FamilySeed seed;
    private final int families;

    private interface Lines {
        void write(Writer out, Family family) throws IOException;
    }

    FamilyLoad(Database database, FamilySeed seed, int families) {
        this.database = database;
        this.seed = seed;
        this.families = families;
    }

    /** Loads once; a database of another size is refused. */
    void ensure() throws SQLException {
        try (Connection connection = database.connection()) {
            String marker = "ochag-benchmark " + families;
            String found = one(connection, "select coalesce(obj_description('ochag_families.family'::regclass), '')");
            if (found.equals(marker)) {
                return;
            }
            if (!found.isEmpty() || !"0".equals(one(connection, "select count(*) from ochag_families.family"))) {
                throw new IllegalStateException("The database holds other families (" + found
                        + "): name another folder or the same number of families.");
            }
            connection.setAutoCommit(false);
            LaidAside aside = LaidAside.from(connection);
            copy(
                    connection,
                    "person (id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded, given_folded,"
                            + " patronymic_folded, birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source)",
                    FamilyLoad::persons);
            copy(
                    connection,
                    "family (id, place_id, municipality, main_contact, version, occurred_at, recorded_at, source)",
                    FamilyLoad::family);
            copy(connection, "membership (id, family_id, person_id, role, ground, during)", FamilyLoad::memberships);
            copy(
                    connection,
                    "phone (id, person_id, family_id, e164, country, preferred, unsafe_to_call)",
                    FamilyLoad::phone);
            long start = System.nanoTime();
            aside.putBack(connection);
            System.out.printf("  %-10s %6.1f s%n", "indexes", (System.nanoTime() - start) / 1e9);
            execute(connection, "comment on table ochag_families.family is '" + marker + "'");
            connection.commit();
            connection.setAutoCommit(true);
            for (String table :
                    new String[] {"person", "family", "membership", "phone", "searchable_name", "surname", "given_name"
                    }) {
                execute(connection, "vacuum (analyze) ochag_families." + table);
            }
        }
    }

    private void copy(Connection connection, String columns, Lines lines) throws SQLException {
        long start = System.nanoTime();
        String sql = "copy ochag_families." + columns + " from stdin";
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, 1 << 16), StandardCharsets.UTF_8))) {
            for (int number = 0; number < families; number++) {
                lines.write(out, seed.family(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf(
                "  %-10s %6.1f s%n", columns.substring(0, columns.indexOf(' ')), (System.nanoTime() - start) / 1e9);
    }

    private static void persons(Writer out, Family family) throws IOException {
        for (Person person : family.members()) {
            line(
                    out,
                    person.id(),
                    family.place().id(),
                    family.place().municipality(),
                    person.surname(),
                    person.given(),
                    NOTHING,
                    "UNKNOWN",
                    person.surnameFolded(),
                    person.givenFolded(),
                    "",
                    person.born(),
                    "EXACT",
                    person.woman() ? "FEMALE" : "MALE",
                    person.snils().isEmpty() ? NOTHING : person.snils(),
                    "PAPER_SEEN",
                    1,
                    family.recordedAt(),
                    family.recordedAt(),
                    "IMPORT");
        }
    }

    private static void family(Writer out, Family family) throws IOException {
        line(
                out,
                family.id(),
                family.place().id(),
                family.place().municipality(),
                family.members().get(0).id(),
                1,
                family.recordedAt(),
                family.recordedAt(),
                "IMPORT");
    }

    private static void memberships(Writer out, Family family) throws IOException {
        for (Person person : family.members()) {
            String role = person.child() ? "CHILD" : person.woman() ? "MOTHER" : "FATHER";
            String from = family.recordedAt().toString().substring(0, 10);
            line(
                    out,
                    other(person.id(), 1),
                    family.id(),
                    person.id(),
                    role,
                    person.child() ? "BIRTH" : "AS_TOLD",
                    "[" + from + ",)");
        }
    }

    private static void phone(Writer out, Family family) throws IOException {
        UUID mother = family.members().get(0).id();
        line(out, other(mother, 2), mother, family.id(), family.phone(), "RU", true, false);
    }

    private static UUID other(UUID id, int kind) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (long) kind << 48);
    }

    private static void line(Writer out, Object... columns) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(String.valueOf(columns[i]));
        }
        out.write('\n');
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
