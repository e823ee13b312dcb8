package io.ochag.web.repeat;

import org.jspecify.annotations.Nullable;

/** A kept answer, as a row of {@code ochag_web.answer}. */
public record AnswerRow(
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable Long version,
        @Nullable String body) {}
