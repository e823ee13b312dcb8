package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.contract.ConsentCheckContract;
import java.util.UUID;

class InMemoryConsentsTest extends ConsentCheckContract {
    private final InMemoryConsents consents = new InMemoryConsents();

    @Override
    protected ConsentCheck check() {
        return consents;
    }

    @Override
    protected Actor.Machine program() {
        Actor.Machine program = super.program();
        consents.demandOf(program);
        return program;
    }

    @Override
    protected Subject somebody() {
        return Subject.person(new PersonId(UUID.randomUUID()), new PlaceId(UUID.randomUUID()));
    }

    @Override
    protected Object give(Subject person, Actor.Machine to, Purpose purpose, DataClass... classes) {
        return consents.give(person.person().orElseThrow(), to, purpose, classes);
    }

    @Override
    protected void withdraw(Object consent) {
        consents.withdraw((UUID) consent);
    }
}
