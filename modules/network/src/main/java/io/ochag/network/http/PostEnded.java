package io.ochag.network.http;

import io.ochag.kernel.id.AssignmentId;

/** A post has an end now. */
record PostEnded(AssignmentId assignmentId, long version) {}
