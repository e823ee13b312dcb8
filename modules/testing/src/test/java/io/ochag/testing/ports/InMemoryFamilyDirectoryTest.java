package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.Language;
import io.ochag.testing.Actors;
import io.ochag.testing.contract.FamilyMergeContract;
import java.util.UUID;

class InMemoryFamilyDirectoryTest extends FamilyMergeContract {
    private final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    private final InMemoryFamilyDirectory directory = new InMemoryFamilyDirectory(restrictions);
    private final Actor actor = Actors.worker();

    @Override
    protected FamilyDirectory directory() {
        return directory;
    }

    @Override
    protected Actor actor() {
        return actor;
    }

    @Override
    protected FamilyId family(String surname) {
        return directory.add(surname);
    }

    @Override
    protected FamilyId familyWith(Told... phones) {
        FamilyId family = directory.add("Кленова");
        for (Told phone : phones) {
            directory.reach(
                    new Recipient.OfFamily(family),
                    new Contact(
                            ContactKind.PHONE, phone.number(), phone.preferred(), phone.unsafe(), false, Language.RU));
        }
        return family;
    }

    @Override
    protected void merge(FamilyId one, FamilyId into) {
        directory.merge(one, into);
    }

    @Override
    protected void undoMerge(FamilyId one) {
        directory.undoMerge(one);
    }

    @Override
    protected PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    protected void merge(PersonId one, PersonId into) {
        directory.merge(one, into);
    }

    @Override
    protected void undoMerge(PersonId one) {
        directory.undoMerge(one);
    }

    @Override
    protected void hide(FamilyId family) {
        restrictions.hide(family);
    }
}
