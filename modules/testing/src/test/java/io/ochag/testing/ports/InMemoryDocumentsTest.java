package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.DocumentStoreContract;

class InMemoryDocumentsTest extends DocumentStoreContract {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final InMemoryDocuments documents =
            new InMemoryDocuments(clock).retention(YEAR).retention(FOREVER);

    @Override
    protected DocumentStore store() {
        return documents;
    }

    @Override
    protected Actor actor() {
        return Actors.system();
    }

    @Override
    protected MutableClock clock() {
        return clock;
    }
}
