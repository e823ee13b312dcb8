package io.ochag.queue.line;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;

/** A row of {@code policy_class}. */
record ClassRow(PriorityCode code, int rank, @NotPersonal String title) {
    PriorityClass shown() {
        return new PriorityClass(code, rank, title);
    }
}
