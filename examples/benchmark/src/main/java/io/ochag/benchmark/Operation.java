package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** Something that people do all day, once as a request and once as the statements behind it. */
interface Operation {
    String name();

    /** The status of an answer that is right. */
    int status();

    byte[] request(Worker worker, SplittableRandom random);

    /** The same by plain JDBC, in the same kind of transaction; the connection comes and goes in autocommit. */
    void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException;
}
