package io.ochag.families.merging;

import io.ochag.families.MergedValue;
import java.util.EnumSet;
import java.util.Set;

/** What is merged, and which values may be chosen then. */
enum MergeKind {
    FAMILY(EnumSet.of(MergedValue.MUNICIPALITY, MergedValue.MAIN_CONTACT)),
    PERSON(EnumSet.of(MergedValue.NAME, MergedValue.BIRTH, MergedValue.SNILS, MergedValue.MUNICIPALITY));

    private final Set<MergedValue> chosen;

    MergeKind(Set<MergedValue> chosen) {
        this.chosen = chosen;
    }

    Set<MergedValue> chosen() {
        return chosen;
    }
}
