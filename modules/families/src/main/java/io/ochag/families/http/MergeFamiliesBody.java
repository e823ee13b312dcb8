package io.ochag.families.http;

import io.ochag.families.GroundCode;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergedValue;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two families to merge, as they come in. The versions of both stand in the body: If-Match holds one. */
record MergeFamiliesBody(
        FamilyId merged,
        Long mergedVersion,
        FamilyId into,
        Long intoVersion,
        @Size(max = 5) @Nullable List<MergedValue> ofMerged,
        GroundCode ground,

        @PersonalData(Kind.FREE_TEXT) @Size(max = 500) @Nullable
        String note) {
    MergeFamilies command() {
        return new MergeFamilies(
                merged,
                mergedVersion,
                into,
                intoVersion,
                ofMerged == null ? Set.of() : Set.copyOf(ofMerged),
                ground,
                Optional.ofNullable(note));
    }

    @Override
    public String toString() {
        return "MergeFamiliesBody[***]";
    }
}
