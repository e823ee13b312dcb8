package io.ochag.families.erasing;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Takes names that nobody bears any more out of the dictionaries. Where people are being registered at that moment, it leaves it for the next night. */
final class UnusedNamesSweep implements Sweep {
    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(3, 40));

    private final Transactions transactions;
    private final UnusedNamesMapper mapper;

    @Inject
    UnusedNamesSweep(Transactions transactions, UnusedNamesMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "families.unused-names";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public boolean sweepOnce() {
        transactions.writeOnly(() -> {
            if (mapper.aloneWithNames()) {
                mapper.forgetSurnames();
                mapper.forgetGivenNames();
            }
        });
        return false;
    }
}
