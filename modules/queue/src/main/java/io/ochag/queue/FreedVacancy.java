package io.ochag.queue;

import java.util.Optional;

/** @param offer that was made of it at once; empty where nobody who waits can have it */
public record FreedVacancy(VacancyId vacancy, Optional<OfferId> offer) {}
