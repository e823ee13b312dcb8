package io.ochag.web.session;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open session with its account's owner. */
record SessionRow(UUID id, StaffId staffId, @Nullable AssignmentId postId, Instant seenAt) {}
