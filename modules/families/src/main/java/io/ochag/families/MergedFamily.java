package io.ochag.families;

import io.ochag.kernel.id.FamilyId;

/** One merge of families, standing or undone. */
public record MergedFamily(FamilyId merged, FamilyId into, MergeStory story) {}
