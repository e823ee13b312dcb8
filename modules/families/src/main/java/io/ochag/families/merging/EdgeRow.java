package io.ochag.families.merging;

import io.ochag.families.MergedValue;
import io.ochag.kernel.person.NotPersonal;
import java.util.Arrays;
import java.util.UUID;

/** A standing merge as an edge: the one stands for the other, and some values are shown out of the one. */
record EdgeRow(UUID mergedId, UUID intoId, @NotPersonal String[] ofMerged) {
    boolean shows(MergedValue value) {
        return Arrays.asList(ofMerged).contains(value.name());
    }
}
