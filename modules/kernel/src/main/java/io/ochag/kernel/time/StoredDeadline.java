package io.ochag.kernel.time;

import java.time.LocalDate;

/**
 * A deadline as a module has stored it, with what is needed to compute it anew.
 *
 * @param key what the module knows it by
 * @param event the day that the term follows
 */
public record StoredDeadline<K>(
        K key, LocalDate event, Term.InDays term, Deadline.Basis basis, LocalDate lastDay, boolean provisional) {}
