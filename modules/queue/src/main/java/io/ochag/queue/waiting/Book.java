package io.ochag.queue.waiting;

import jakarta.inject.Inject;

/** The three stores of a line's rows, which change together. */
record Book(EntryStore entries, VacancyStore vacancies, OfferStore offers) {
    @Inject
    Book {}
}
