package io.ochag.notes.http;

import io.ochag.notes.NoteId;

/** The new note. */
record NoteCreated(NoteId note) {}
