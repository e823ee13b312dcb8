package io.ochag.web.sample;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;
import java.util.Locale;

/** One refusal of each kind. */
public enum SampleError implements ErrorCode {
    MALFORMED,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    QUOTA,
    STALE,
    INVALID,
    PRECONDITION_REQUIRED,
    RATE,
    UNAVAILABLE;

    @Override
    public Refusal refusal() {
        return new Refusal(
                "sample." + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ErrorKind.valueOf(name()),
                new LocalText("Отказ", "Refused"));
    }
}
