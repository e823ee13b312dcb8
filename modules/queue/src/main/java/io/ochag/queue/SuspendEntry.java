package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Optional;

/** @param until the first day on which places are wanted again; without one, until {@link Waiting#resume} */
public record SuspendEntry(EntryId entry, @NotPersonal Optional<LocalDate> until, ReasonCode reason) {}
