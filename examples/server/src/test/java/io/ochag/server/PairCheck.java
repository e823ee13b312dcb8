package io.ochag.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the ledger of the clients with the database, read past both instances. Each question answers with what must not be. */
final class PairCheck {
    private static final String WAITING = """
            select count(*) from ochag_platform.event_subscriber s cross join ochag_platform.event_head h
            where s.position < h.position
               or exists (select 1 from ochag_platform.event_pending)
               or exists (select 1 from ochag_platform.event_parked)
            """;

    private static final Map<String, String> NEVER = new TreeMap<>(Map.of(
            "a step was taken twice",
            "select marker::text from ochag_pair.step group by marker having count(*) > 1",
            "a number was given twice or left out",
            """
            select account from ochag_pair.step group by account
            having count(distinct number) <> count(*) or min(number) <> 1 or max(number) <> count(*)""",
            "an effect came twice or is missing",
            """
            select account || ' ' || number from (
                select account, number, 1 as taken, 0 as told from ochag_pair.step
                union all select account, number, 0, 1 from ochag_pair.effect) both_sides
            group by account, number having sum(taken) <> 1 or sum(told) <> 1""",
            "an effect came out of order",
            """
            select account || ' ' || number from (
                select account, number, lag(number) over (partition by account order by id) as before from ochag_pair.effect) told
            where number <> coalesce(before, 0) + 1""",
            "a deed was done twice",
            "select marker::text from ochag_pair.deed group by marker having count(*) > 1",
            "a place was taken twice",
            "select place from ochag_pair.deed where kind = 'accept' group by place having count(*) > 1",
            "a place has more than one live offer or holder",
            """
            select vacancy_id::text from ochag_queue.offer where state in ('LIVE', 'ACCEPTED') group by vacancy_id having count(*) > 1""",
            "somebody has more than one live offer or place",
            """
            select entry_id::text from ochag_queue.offer where state in ('LIVE', 'ACCEPTED') group by entry_id having count(*) > 1""",
            "an audit entry is missing or too many",
            """
            select 'steps ' || (select count(*) from ochag_pair.step) || ', entries '
                || (select count(*) from ochag_platform.audit_entry where operation = 'pair.step')
            where (select count(*) from ochag_pair.step)
                <> (select count(*) from ochag_platform.audit_entry where operation = 'pair.step')"""));

    private final Connection connection;

    PairCheck(Connection connection) {
        this.connection = connection;
    }

    /** Whether every event has come to its subscriber. */
    boolean delivered() throws SQLException {
        return column(WAITING).equals(List.of("0"));
    }

    /** How far delivery is, for whoever waits in vain. */
    String state() {
        try {
            return "subscribers " + column("select name || ' ' || position from ochag_platform.event_subscriber")
                    + ", head " + column("select position::text from ochag_platform.event_head")
                    + ", pending " + column("select count(*)::text from ochag_platform.event_pending")
                    + ", parked "
                    + column("select position || ' ' || type || ' ' || reason || ' ' || attempts || ' ' || behind"
                            + " from ochag_platform.event_parked order by position limit 30");
        } catch (SQLException e) {
            return "SQLSTATE " + e.getSQLState();
        }
    }

    List<String> faults(List<PairLoad.Asked> acknowledged) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> question : NEVER.entrySet()) {
            for (String found : column(question.getValue())) {
                faults.add(question.getKey() + ": " + found);
            }
        }
        TreeSet<String> steps = new TreeSet<>(column("select marker::text from ochag_pair.step"));
        TreeSet<String> deeds = new TreeSet<>(column("select marker::text from ochag_pair.deed"));
        for (PairLoad.Asked asked : acknowledged) {
            String marker = asked.marker().toString();
            boolean kept = switch (asked.deed()) {
                case "STEP" -> steps.contains(marker);
                case "JOIN", "FREE" -> deeds.contains(marker);
                default -> true; // there may have been no offer to answer
            };
            if (!kept) {
                faults.add("acknowledged and lost: " + asked.deed() + " " + marker);
            }
        }
        faults.addAll(places());
        return faults;
    }

    /** Every place that was freed is free, on offer or taken; every one who joined waits, holds an offer or was served. */
    private List<String> places() throws SQLException {
        TreeSet<String> freed = new TreeSet<>(column("select place from ochag_pair.deed where kind = 'free'"));
        freed.removeAll(column("select ref from ochag_queue.vacancy"));
        TreeSet<String> joined = new TreeSet<>(column("select place from ochag_pair.deed where kind = 'join'"));
        joined.removeAll(column("select person_id::text from ochag_queue.entry"));
        return java.util.stream.Stream.concat(
                        freed.stream().map(place -> "a free place is lost: " + place),
                        joined.stream().map(person -> "somebody's place in the line is lost: " + person))
                .collect(Collectors.toList());
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
