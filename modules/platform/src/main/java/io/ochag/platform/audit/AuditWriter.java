package io.ochag.platform.audit;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.platform.OchagService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of read entries. It holds a connection of its own, so that a read inside a write cannot starve the pool, and commits together
 * whatever is waiting; each reader goes on once the commit that holds its entry is durable.
 */
public final class AuditWriter implements OchagService {
    private static final int MOST_TOGETHER = 200;
    private static final long PATIENCE_SECONDS = 10;
    private static final String INSERT = """
            insert into ochag_platform.audit_entry (id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by,
                purpose, family_ids, person_ids, place_id, ground)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            -- a repeated batch may have been committed by the connection that was lost
            on conflict (id) do nothing
            """;

    private record Waiting(AuditRow row, CompletableFuture<Void> kept) {}

    private final DataSource dataSource;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private volatile boolean accepting;
    private @Nullable Thread thread;
    private @Nullable Connection connection;

    @Inject
    AuditWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public synchronized void start() {
        accepting = true;
        Thread writer = new Thread(this::run, "ochag-audit");
        writer.setDaemon(true);
        writer.start();
        thread = writer;
    }

    @Override
    public synchronized void stop() {
        accepting = false;
        Thread writer = thread;
        if (writer != null) {
            writer.interrupt();
            joinQuietly(writer);
            thread = null;
        }
    }

    /** Returns once the entry is durable; {@code audit.unavailable} when it cannot be made so in time. */
    void keep(AuditRow row) {
        if (!accepting) {
            throw DomainException.of(KernelError.AUDIT_UNAVAILABLE);
        }
        Waiting waiting = new Waiting(row, new CompletableFuture<>());
        queue.add(waiting);
        try {
            waiting.kept().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(KernelError.AUDIT_UNAVAILABLE);
        } catch (ExecutionException | TimeoutException e) {
            throw DomainException.of(KernelError.AUDIT_UNAVAILABLE);
        }
    }

    private void run() {
        List<Waiting> together = new ArrayList<>(MOST_TOGETHER);
        while (accepting || !queue.isEmpty()) {
            together.clear();
            try {
                together.add(queue.take());
            } catch (InterruptedException e) {
                queue.drainTo(together, MOST_TOGETHER);
            }
            queue.drainTo(together, MOST_TOGETHER - together.size());
            if (!together.isEmpty()) {
                commit(together);
            }
        }
        close();
    }

    private void commit(List<Waiting> together) {
        boolean held = connection != null;
        try {
            try {
                write(together);
            } catch (SQLException e) {
                if (!held) {
                    throw e;
                }
                // the held connection may have been dead since the database was last restarted: a new one decides
                close();
                write(together);
            }
            together.forEach(waiting -> waiting.kept().complete(null));
        } catch (SQLException | RuntimeException e) {
            // nobody is told that an entry is kept unless the commit has returned; the next batch begins with a new
            // connection
            close();
            together.forEach(waiting -> waiting.kept().completeExceptionally(e));
        }
    }

    private void write(List<Waiting> together) throws SQLException {
        Connection open = opened();
        try (PreparedStatement insert = open.prepareStatement(INSERT)) {
            for (Waiting waiting : together) {
                bind(insert, waiting.row(), open);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        open.commit();
    }

    private Connection opened() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = dataSource.getConnection();
            open.setAutoCommit(false);
            connection = open;
        }
        return open;
    }

    private void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.rollback();
                open.close();
            } catch (SQLException e) {
                // it was lost already, which is why it is closed
            }
        }
    }

    private static void bind(PreparedStatement insert, AuditRow row, Connection on) throws SQLException {
        insert.setObject(1, row.id());
        insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
        insert.setString(3, row.kind());
        insert.setString(4, row.operation());
        insert.setString(5, row.actorKind());
        uuid(insert, 6, row.staffId());
        uuid(insert, 7, row.postId());
        uuid(insert, 8, row.citizenId());
        insert.setString(9, row.actorKey());
        insert.setString(10, row.causedBy());
        insert.setString(11, row.purpose());
        insert.setArray(12, on.createArrayOf("uuid", row.familyIds()));
        insert.setArray(13, on.createArrayOf("uuid", row.personIds()));
        uuid(insert, 14, row.placeId());
        insert.setString(15, row.ground());
    }

    private static void uuid(PreparedStatement insert, int index, @Nullable UUID value) throws SQLException {
        if (value == null) {
            insert.setNull(index, Types.OTHER);
        } else {
            insert.setObject(index, value);
        }
    }

    private static void joinQuietly(Thread writer) {
        try {
            writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
