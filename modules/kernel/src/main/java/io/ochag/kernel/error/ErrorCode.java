package io.ochag.kernel.error;

import io.ochag.kernel.text.LocalText;

/**
 * A stable reason for a refusal. Each module has one enum of these; the code never changes once published, the texts may be reworded. Texts
 * are fixed sentences: they hold no submitted value.
 */
public interface ErrorCode {
    /** Everything about it, as each constant declares it. */
    Refusal refusal();

    default String code() {
        return refusal().code();
    }

    default ErrorKind kind() {
        return refusal().kind();
    }

    default LocalText text() {
        return refusal().text();
    }

    /**
     * What a constant declares.
     *
     * @param code dotted, module first, such as {@code families.snils-taken}
     */
    record Refusal(String code, ErrorKind kind, LocalText text) {}
}
