package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.testing.Actors;
import io.ochag.testing.contract.FamilyMergeContract;

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
    protected void merge(FamilyId one, FamilyId into) {
        directory.merge(one, into);
    }

    @Override
    protected void undoMerge(FamilyId one) {
        directory.undoMerge(one);
    }

    @Override
    protected void hide(FamilyId family) {
        restrictions.hide(family);
    }
}
