package io.ochag.families.http;

import io.ochag.families.MergedPerson;
import java.util.List;

/** Every merge of a person, newest first. */
record PersonMergeList(List<MergedPerson> merges) {}
