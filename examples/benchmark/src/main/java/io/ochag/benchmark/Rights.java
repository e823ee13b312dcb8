package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Another operation with the statements around it: whose session it is, and what the post allows. */
final class Rights implements Operation {
    private final Operation inner;
    private final Statements sql;
    private final LocalDate today;

    Rights(Operation inner, Statements sql, LocalDate today) {
        this.inner = inner;
        this.sql = sql;
        this.today = today;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public int status() {
        return inner.status();
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        return inner.request(worker, random);
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("tokenHash", worker.tokenHash());
        values.put("openedAfter", Instant.EPOCH.atOffset(ZoneOffset.UTC));
        values.put("seenAfter", Instant.EPOCH.atOffset(ZoneOffset.UTC));
        if (sql.session.rows(connection, values).size() != 1) {
            throw new SQLException("no such session");
        }
        values.put("staff", worker.staff());
        values.put("post", worker.post());
        values.put("day", today);
        sql.rights.rows(connection, values);
        inner.jdbc(connection, worker, random);
    }
}
