package io.ochag.network.http;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/** When a post ends, as it comes in. */
record EndBody(@NotPersonal LocalDate to) {}
