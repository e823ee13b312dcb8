package io.ochag.kernel.error;

import io.ochag.kernel.text.LocalText;

/**
 * One thing that is wrong with one field of a command.
 *
 * @param pointer JSON pointer (RFC 6901) into the command, empty for the whole
 * @param code stable reason, such as {@code snils.checksum} or {@code required}
 * @param text what to do about it; holds no submitted value
 */
public record Violation(String pointer, String code, LocalText text) {}
