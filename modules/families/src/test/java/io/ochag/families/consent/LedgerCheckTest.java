package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.DataRecipient;
import io.ochag.families.FamiliesModule;
import io.ochag.families.PersonFixture;
import io.ochag.families.Recorded;
import io.ochag.families.WithdrawConsent;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.ConsentCheckContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LedgerCheckTest extends ConsentCheckContract {
    private record Given(ConsentId consent, PersonId by) {}

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
    protected ConsentCheck check() {
        return ochag.get(ConsentCheck.class);
    }

    @Override
    protected Subject somebody() {
        return Subject.person(people.adult(), people.place());
    }

    @Override
    protected Object give(Subject subject, Actor.Machine to, Purpose purpose, DataClass... classes) {
        PersonId person = subject.person().orElseThrow();
        ConsentId id = ochag.get(Consents.class)
                .give(
                        Actors.system(),
                        PersonFixture.consent(
                                person,
                                person,
                                Optional.empty(),
                                PersonFixture.TODAY,
                                purpose,
                                new DataRecipient.Machine(to.key()),
                                classes));
        return new Given(id, person);
    }

    @Override
    protected void withdraw(Object consent) {
        Given given = (Given) consent;
        ochag.get(Consents.class)
                .withdraw(
                        Actors.system(),
                        new WithdrawConsent(given.consent(), 1, given.by(), false, Optional.empty(), Recorded.LIVE));
    }
}
