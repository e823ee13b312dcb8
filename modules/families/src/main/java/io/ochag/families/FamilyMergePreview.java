package io.ochag.families;

import java.util.List;

/**
 * Two families side by side before they are merged.
 *
 * @param merged with the version that the merge asks for
 * @param into with the version that the merge asks for
 * @param conflicts what would stand in each other's way, in every module, as far as the actor may see it
 */
public record FamilyMergePreview(FamilyCard merged, FamilyCard into, List<ModuleEntry> conflicts) {
    public FamilyMergePreview {
        conflicts = List.copyOf(conflicts);
    }
}
