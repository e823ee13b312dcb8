package io.ochag.families.intake;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives each running import its turn. */
final class ImportSweep implements Sweep {
    static final String NAME = "families.import";
    private static final int SECONDS = 2;

    private final Transactions transactions;
    private final RunBook book;
    private final RunTurn turn;
    private final HeldSource sources;

    @Inject
    ImportSweep(Transactions transactions, RunBook book, RunTurn turn, HeldSource sources) {
        this.transactions = transactions;
        this.book = book;
        this.turn = turn;
        this.sources = sources;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(SECONDS);
    }

    @Override
    public boolean sweepOnce() {
        Optional<ImportRow> next = transactions.read(book::waiting);
        next.ifPresentOrElse(turn::take, sources::letGo);
        return next.isPresent();
    }
}
