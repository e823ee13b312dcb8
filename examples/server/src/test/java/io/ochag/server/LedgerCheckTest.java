package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.server.StoredFamilies.Family;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The crash suite's judge finds what it is there to find. */
class LedgerCheckTest {
    private final Ledger ledger = new Ledger();
    private final String kept = ledger.begin();
    private final String unclear = ledger.begin();

    LedgerCheckTest() {
        ledger.acknowledged(kept, "1");
        ledger.unknown(unclear, "nothing");
    }

    private List<String> faults(int loose, Family... stored) {
        return LedgerCheck.faults(ledger.attempts(), new StoredFamilies(List.of(stored), loose));
    }

    @Test
    void anAttemptOfUnknownEndMayBeStoredOrNot() {
        assertThat(faults(0, new Family("1", kept, true))).isEmpty();
        assertThat(faults(0, new Family("1", kept, true), new Family("2", unclear, true)))
                .isEmpty();
    }

    @Test
    void anAcknowledgedFamilyMustBeThere() {
        assertThat(faults(0)).containsExactly("acknowledged and lost: 1");
        assertThat(faults(0, new Family("3", kept, true))).containsExactly("acknowledged and lost: 1");
    }

    @Test
    void nothingMayBeThereTwiceOrByHalfOrUnasked() {
        assertThat(faults(0, new Family("1", kept, true), new Family("2", kept, true)))
                .containsExactly("registered twice: [1, 2]");
        assertThat(faults(0, new Family("1", kept, true), new Family("2", unclear, false)))
                .containsExactly("registered by half: 2");
        assertThat(faults(0, new Family("1", kept, true), new Family("2", "Посторонние", true)))
                .containsExactly("nobody asked for 2");
        assertThat(faults(1, new Family("1", kept, true))).containsExactly("rows that belong to no family: 1");
    }
}
