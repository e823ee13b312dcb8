package io.ochag.families.intake;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.DatabasePool;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.HaltingFailpoints;
import io.ochag.testing.ports.InMemoryPlaceDirectory;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A process of its own that gives imports their turns, and perhaps dies at it. */
public final class ImportProcess {
    static final PlaceId PLACE = new PlaceId(UUID.fromString("019a0000-0000-7000-8000-00000000000a"));
    static final Actor WORKER = new Actor.Staff(
            new StaffId(UUID.fromString("019a0000-0000-7000-8000-00000000000b")),
            new AssignmentId(UUID.fromString("019a0000-0000-7000-8000-00000000000c")));
    private static final int POOL = 4;

    private ImportProcess() {}

    /** @param arguments JDBC URL, user, password, failpoint or an empty text */
    public static void main(String[] arguments) {
        DataSource pool = new DatabasePool(arguments[0], arguments[1], arguments[2], POOL, DatabasePool.USUAL_PATIENCE)
                .open(Optional.empty());
        try (TestOchag ochag = ochag(pool, HaltingFailpoints.parse(arguments[3]))) {
            ochag.get(Sweeps.class).run("families.import");
            System.out.println(heap());
        }
        System.exit(0);
    }

    /** Ochag with the importer's rights at the place; small parts, so that there are many. */
    static TestOchag ochag(DataSource pool, Failpoints failpoints) {
        TestOchag ochag = TestOchag.on(pool)
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .override(Failpoints.class, failpoints)
                .eventLog()
                .start();
        ochag.ports()
                .places()
                .add(
                        new Place(
                                PLACE,
                                "Пункт",
                                InMemoryPlaceDirectory.NETWORK,
                                new OrganisationId(PLACE.value()),
                                InMemoryPlaceDirectory.MUNICIPALITY),
                        DateRange.since(LocalDate.of(2000, 1, 1)));
        ochag.ports().grants().at(PLACE, WORKER, FamiliesPermission.values());
        return ochag;
    }

    static Process start(TestDatabase database, String failpoint, String heap, Path output) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ImportProcess.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        failpoint))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    static String said(Path output) throws IOException {
        return Files.readString(output);
    }

    static Path output() throws IOException {
        Path output = Files.createTempFile("import-process-", ".txt");
        File file = output.toFile();
        file.deleteOnExit();
        return output;
    }

    /** What is still in use after a collection. */
    private static long heap() {
        System.gc();
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            used += pool.getType() == MemoryType.HEAP ? pool.getUsage().getUsed() : 0;
        }
        return used;
    }
}
