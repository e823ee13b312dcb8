package io.ochag.families.http;

import io.ochag.families.MergedFamily;
import java.util.List;

/** Every merge of a family, newest first. */
record FamilyMergeList(List<MergedFamily> merges) {}
