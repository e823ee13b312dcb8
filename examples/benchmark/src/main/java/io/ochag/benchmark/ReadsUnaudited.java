package io.ochag.benchmark;

import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;

/** Records nothing: to see what recording costs. No setting of the product can do this. */
final class ReadsUnaudited implements AuditTrail {
    @Override
    public void written(AuditEntry entry) {}

    @Override
    public void read(AuditEntry entry) {}
}
