package io.ochag.testing.ports;

import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.contract.MayActContract;
import java.util.UUID;

class InMemoryMayActTest extends MayActContract {
    private final InMemoryFamilyDirectory directory = new InMemoryFamilyDirectory(new InMemoryRestrictions());

    @Override
    protected FamilyDirectory directory() {
        return directory;
    }

    @Override
    protected PersonId adult() {
        PersonId person = new PersonId(UUID.randomUUID());
        directory.know(person);
        return person;
    }

    @Override
    protected PersonId child() {
        return adult();
    }

    @Override
    protected void represents(PersonId adult, PersonId child, DateRange during) {
        directory.represent(adult, child, during);
    }
}
