package io.ochag.network.http;

import io.ochag.kernel.id.AssignmentId;

/** A post was given. */
record PostGiven(AssignmentId assignmentId, long version) {}
