package io.ochag.families.records;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MergeDesk;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.FamilyRecordsContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegistryRecordsTest extends FamilyRecordsContract {
    private final Actor actor = Actors.system();
    private TestOchag ochag;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase database) {
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Override
    protected FamilyRecords records() {
        return ochag.get(RegistryRecords.class);
    }

    @Override
    protected Actor actor() {
        return actor;
    }

    @Override
    protected <T> T asked(Supplier<T> question) {
        return ochag.get(Transactions.class).read(question);
    }

    /** Registered in one moment, with two members since one midnight. */
    @Override
    protected Recipient withThreeLines() {
        return new Recipient.OfFamily(MergeDesk.of(ochag, actor)
                .family(FamilyFixture.at(point)
                        .mother("Строчкина", "Анна")
                        .child("Строчкин", "Пётр", LocalDate.of(2020, 5, 1))));
    }
}
