package io.ochag.web.http;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.audit.Verification;
import io.ochag.platform.audit.Verification.FaultKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check of the access log has found.
 *
 * @param head the last batch now, to be kept outside of the database
 * @param entries sealed entries that were checked
 * @param waiting entries of the last seconds, which no seal covers yet
 * @param faults the first hundred; none when the log is whole
 */
record VerificationView(
        boolean whole, @NotPersonal String head, long batches, long entries, long waiting, List<FaultView> faults) {
    static VerificationView of(Verification found) {
        return new VerificationView(
                found.whole(),
                found.head().toString(),
                found.batches(),
                found.entries(),
                found.waiting(),
                found.faults().stream()
                        .map(fault -> new FaultView(fault.kind(), fault.batch(), fault.entry()))
                        .toList());
    }

    /** One difference; the batch is 0 where there is none. */
    record FaultView(FaultKind kind, long batch, Optional<UUID> entry) {}
}
