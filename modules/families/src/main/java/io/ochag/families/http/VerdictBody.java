package io.ochag.families.http;

import io.ochag.families.DecideSuspicion;
import io.ochag.families.SuspicionId;

/** A decision about a pair, as it comes in. */
record VerdictBody(DecideSuspicion.Verdict verdict) {
    DecideSuspicion command(SuspicionId suspicion, long version) {
        return new DecideSuspicion(suspicion, version, verdict);
    }
}
