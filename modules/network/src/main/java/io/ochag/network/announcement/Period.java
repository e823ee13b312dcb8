package io.ochag.network.announcement;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Cuts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days under the same cuts. */
record Period(
        @NotPersonal LocalDate from, @NotPersonal @Nullable LocalDate to, Cuts cuts) {}
