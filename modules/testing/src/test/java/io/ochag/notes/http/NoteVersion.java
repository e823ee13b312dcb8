package io.ochag.notes.http;

import io.ochag.notes.NoteId;

/** The note and its newest version. */
record NoteVersion(NoteId note, long version) {}
