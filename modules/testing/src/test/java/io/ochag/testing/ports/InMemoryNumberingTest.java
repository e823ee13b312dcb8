package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.Numbering;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.NumberingContract;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

class InMemoryNumberingTest extends NumberingContract {
    private final AtomicBoolean writing = new AtomicBoolean();
    private final InMemoryNumbering numbering = new InMemoryNumbering(
                    MutableClock.at(TestOchag.USUAL_DAY), writing::get)
            .format(CONTRACT)
            .format(ACT);

    @Override
    protected Numbering numbering() {
        return numbering;
    }

    @Override
    protected Actor actor() {
        return Actors.system();
    }

    @Override
    protected LocalDate today() {
        return TestOchag.USUAL_DAY;
    }

    @Override
    protected <T> T write(Supplier<T> work) {
        writing.set(true);
        try {
            return work.get();
        } finally {
            writing.set(false);
        }
    }

    @Override
    protected void placeCode(PlaceId place, String code) {
        numbering.placeCode(place, code);
    }
}
