package io.ochag.families.registry;

import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.FamilyDirectoryContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegistryDirectoryTest extends FamilyDirectoryContract {
    private final Actor worker = Actors.worker();
    private TestOchag ochag;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase database) {
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(worker, FamiliesPermission.FIND, FamiliesPermission.REGISTER);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Override
    protected FamilyDirectory directory() {
        return ochag.get(FamilyDirectory.class);
    }

    @Override
    protected Actor actor() {
        return worker;
    }

    @Override
    protected FamilyId family(String surname) {
        return ochag.get(Families.class)
                .register(
                        worker, FamilyFixture.at(point).mother(surname, "Анна").command());
    }
}
