package io.ochag.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database holds of the registrations, read past the server.
 *
 * @param loose what belongs to no family: people, memberships, phones, audit entries
 */
record StoredFamilies(List<Family> families, int loose) {

    private static final String FAMILIES = """
            with parts as (
                select m.family_id, count(*) as members, count(distinct p.surname) as surnames, min(p.surname) as surname,
                    count(*) filter (where exists (
                        select 1 from ochag_families.phone t where t.person_id = p.id and t.family_id = m.family_id)) as reachable
                from ochag_families.membership m join ochag_families.person p on p.id = m.person_id
                group by m.family_id),
            entries as (
                select u.family_id, count(*) as entries, sum(cardinality(a.person_ids)) as people
                from ochag_platform.audit_entry a cross join unnest(a.family_ids) as u (family_id)
                where a.kind = 'WRITE' and a.operation = 'families.register'
                group by u.family_id)
            select f.id, p.surname, coalesce(p.members, 0), coalesce(p.surnames, 0), coalesce(p.reachable, 0), coalesce(e.entries, 0),
                coalesce(e.people, 0)
            from ochag_families.family f left join parts p on p.family_id = f.id left join entries e on e.family_id = f.id
            """;

    private static final String LOOSE = """
            select
                (select count(*) from ochag_families.person p
                 where not exists (select 1 from ochag_families.membership m where m.person_id = p.id))
                + (select count(*) from ochag_families.phone t
                 where not exists (select 1 from ochag_families.family f where f.id = t.family_id))
                + (select count(*) from ochag_platform.audit_entry a cross join unnest(a.family_ids) as u (family_id)
                 where a.kind = 'WRITE' and not exists (select 1 from ochag_families.family f where f.id = u.family_id))
            """;

    /**
     * A family as it is stored.
     *
     * @param surname of its members
     * @param whole whether it has all that a registration writes: two members of one surname, a phone, one audit entry that names both
     */
    record Family(String id, String surname, boolean whole) {}

    static StoredFamilies read(Connection connection) throws SQLException {
        List<Family> families = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(FAMILIES)) {
                while (rows.next()) {
                    boolean members = rows.getInt(3) == 2 && rows.getInt(4) == 1 && rows.getInt(5) == 1;
                    boolean audited = rows.getInt(6) == 1 && rows.getInt(7) == 2;
                    String surname = rows.getString(2);
                    families.add(new Family(rows.getString(1), surname == null ? "" : surname, members && audited));
                }
            }
            try (ResultSet rows = statement.executeQuery(LOOSE)) {
                rows.next();
                return new StoredFamilies(families, rows.getInt(1));
            }
        }
    }
}
