package io.ochag.kernel.error;

import io.ochag.kernel.text.LocalText;

/**
 * A stable reason for a refusal. Each module has one enum of these; the code never changes once published, the texts may be reworded. Texts
 * are fixed sentences: they hold no submitted value.
 */
public interface ErrorCode {
    /** Dotted, module first, such as {@code families.snils-taken}. */
    String code();

    ErrorKind kind();

    LocalText text();
}
