package io.ochag.families.merging;

import io.ochag.families.FamiliesError;
import io.ochag.families.MergedValue;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a merge must keep to, as plain functions. */
final class MergeRules {
    private static final LocalText UNKNOWN_GROUND = new LocalText(
            "Такого основания нет или сегодня оно не действует.",
            "There is no such ground, or it is not in force today.");
    private static final LocalText FOREIGN_VALUE =
            new LocalText("Такого значения у этих записей нет.", "These records have no such value.");

    private MergeRules() {}

    static void check(MergeKind kind, Set<MergedValue> chosen, boolean groundIsValid) {
        List<Violation> wrong = new ArrayList<>();
        if (!kind.chosen().containsAll(chosen)) {
            wrong.add(new Violation("/ofMerged", "families.merged-value", FOREIGN_VALUE));
        }
        if (!groundIsValid) {
            wrong.add(new Violation("/ground", "families.ground", UNKNOWN_GROUND));
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }

    /**
     * Refuses to merge a record with itself, under whatever ids.
     *
     * @param sameId whether both were named by one id
     * @param sameRoot whether both stand for one record already
     */
    static void checkTwo(boolean sameId, boolean sameRoot) {
        if (sameId) {
            throw DomainException.of(FamiliesError.SAME_RECORD);
        }
        if (sameRoot) {
            throw DomainException.of(FamiliesError.MERGED_ALREADY);
        }
    }

    /** With a value that only the merged record has: nobody chooses to show nothing instead. */
    static Set<MergedValue> completed(
            Set<MergedValue> chosen, MergedValue value, Optional<?> ofMerged, Optional<?> ofInto) {
        EnumSet<MergedValue> all = EnumSet.noneOf(MergedValue.class);
        all.addAll(chosen);
        if (ofMerged.isPresent() && ofInto.isEmpty()) {
            all.add(value);
        }
        return all;
    }
}
