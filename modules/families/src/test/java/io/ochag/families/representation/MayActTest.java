package io.ochag.families.representation;

import io.ochag.families.FamiliesModule;
import io.ochag.families.PersonFixture;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.MayActContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MayActTest extends MayActContract {
    private TestOchag ochag;
    private PersonFixture people;

    @BeforeAll
    void start(TestDatabase database) {
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        people = new PersonFixture(ochag, ochag.ports().places().add("Пункт"));
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
    protected PersonId adult() {
        return people.adult();
    }

    @Override
    protected PersonId child() {
        return people.child();
    }

    @Override
    protected void represents(PersonId adult, PersonId child, DateRange during) {
        people.state(child, PersonFixture.terms(adult, "guardian", during));
    }
}
