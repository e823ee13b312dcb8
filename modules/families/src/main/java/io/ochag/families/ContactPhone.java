package io.ochag.families;

import io.ochag.kernel.person.PhoneNumber;

/**
 * A phone that a person gave.
 *
 * @param preferred the way the person wants to be reached
 * @param unsafeToCall somebody else may answer who must not know
 */
public record ContactPhone(PhoneNumber number, boolean preferred, boolean unsafeToCall) {}
