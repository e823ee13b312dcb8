package io.ochag.canary;

import java.time.LocalDate;

record UnmarkedDate(LocalDate born) {}
