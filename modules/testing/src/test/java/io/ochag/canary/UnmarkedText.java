package io.ochag.canary;

import java.util.Optional;
import java.util.function.Function;

record UnmarkedText(long number, Optional<String> text, Function<Long, String> write) {}
