package io.ochag.server.demo;

import java.time.LocalDate;

/** How far the loading is, as it is stored. */
public record LoadingRow(LocalDate asOf, int next) {}
