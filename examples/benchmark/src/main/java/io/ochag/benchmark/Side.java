package io.ochag.benchmark;

import java.util.List;

/** One way of doing operations: over HTTP against some server, or by plain JDBC. */
interface Side {
    String name();

    /** Lanes for one round of an operation. */
    List<? extends Lane> lanes(Operation operation) throws Exception;
}
