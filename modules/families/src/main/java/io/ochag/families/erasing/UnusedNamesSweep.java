package io.ochag.families.erasing;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;

/**
 * Takes names that nobody bears any more out of the dictionaries. They are sought without a lock, and whoever registers people waits only while a few
 * are looked at once more and deleted. Where people are being registered at that moment, it leaves it for the next night.
 */
final class UnusedNamesSweep implements Sweep {
    private static final int SOME = 1000;
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
        List<String> surnames = transactions.read(() -> mapper.surnames(SOME));
        List<String> givenNames = transactions.read(() -> mapper.givenNames(SOME));
        if (surnames.isEmpty() && givenNames.isEmpty()) {
            return false;
        }
        boolean alone = transactions.write(() -> {
            if (!mapper.aloneWithNames()) {
                return false;
            }
            mapper.forgetSurnames(surnames.toArray(String[]::new));
            mapper.forgetGivenNames(givenNames.toArray(String[]::new));
            return true;
        });
        return alone && (surnames.size() == SOME || givenNames.size() == SOME);
    }
}
