package io.ochag.families;

import io.ochag.kernel.id.PersonId;

/** One merge of persons, standing or undone. */
public record MergedPerson(PersonId merged, PersonId into, MergeStory story) {}
