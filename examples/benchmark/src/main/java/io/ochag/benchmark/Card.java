package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Opening the card of a family of one's own place. */
final class Card implements Operation {
    private final Statements sql;
    private final FamilySeed seed;
    private final int families;
    private final LocalDate today;

    Card(Statements sql, FamilySeed seed, int families, LocalDate today) {
        this.sql = sql;
        this.seed = seed;
        this.families = families;
        this.today = today;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        return HttpLane.request("GET", "/api/v1/families/" + family(worker, random), worker.headers(), "");
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        UUID family = family(worker, random);
        Map<String, Object> values = new HashMap<>(Rights.visible(new UUID[] {worker.place()}, false));
        values.put("id", family);
        values.put("day", today);
        values.put("family", family);
        Reads.in(connection, () -> {
            if (sql.family.rows(connection, values).size() != 1) {
                throw new SQLException("no such family");
            }
            List<Object> members = sql.members.rows(connection, values);
            values.put("persons", members.toArray(new UUID[0]));
            sql.phones.rows(connection, values);
        });
    }

    private UUID family(Worker worker, SplittableRandom random) {
        return seed.familyId(seed.numberAt(worker.placeTurn(), families, random));
    }
}
