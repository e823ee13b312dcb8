package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** An answer without sign-in, rights or database: what server and load generator cost by themselves. */
final class Hello implements Operation {
    @Override
    public String name() {
        return "hello";
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        return HttpLane.request("GET", "/health/live", "", "");
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        FamilyLoad.one(connection, "select 1");
    }
}
