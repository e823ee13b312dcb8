package io.ochag.server;

import io.ochag.kernel.access.Actor;
import io.ochag.platform.Ochag;
import io.ochag.platform.audit.AuditSeals;
import io.ochag.platform.audit.SealHead;
import io.ochag.platform.audit.Verification;
import io.ochag.platform.config.Settings;
import java.io.PrintStream;
import java.util.Optional;

/** {@code verify [head]}: checks the seals of the audit trail in the server's database and ends. */
final class VerifyCommand {
    static final String NAME = "verify";

    private static final Actor COMMAND = new Actor.System("audit-verify", "command-line");
    private static final long TELL_EVERY = 1000;

    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * @param known a head that an earlier run printed
     * @return whether the trail is whole
     */
    boolean run(Settings settings, Optional<SealHead> known) {
        try (RegionDatabase database = RegionDatabase.open(settings);
                Ochag ochag = Region.withoutBackground(settings, database)) {
            Verification result = ochag.get(AuditSeals.class).verify(COMMAND, known, this::progress);
            print(result);
            return result.whole();
        }
    }

    private void progress(long batches) {
        if (batches % TELL_EVERY == 0) {
            out.println("… " + batches);
        }
    }

    private void print(Verification result) {
        out.println("Sealed batches: " + result.batches() + ", entries: " + result.entries() + ", not sealed yet: "
                + result.waiting() + ".");
        for (Verification.Fault fault : result.faults()) {
            out.println(fault.kind() + " batch " + fault.batch()
                    + fault.entry().map(entry -> " entry " + entry).orElse(""));
        }
        out.println(
                result.whole()
                        ? "The audit trail is whole."
                        : "The audit trail is not what was sealed ("
                                + result.faults().size() + " faults listed).");
        out.println("Head, to be kept elsewhere for the next check: " + result.head());
    }
}
