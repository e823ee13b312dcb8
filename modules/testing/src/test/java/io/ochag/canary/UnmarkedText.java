package io.ochag.canary;

import java.util.Optional;

record UnmarkedText(long number, Optional<String> text) {}
