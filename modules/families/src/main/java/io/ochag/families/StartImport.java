package io.ochag.families;

import io.ochag.families.ImportStatus.Mode;

/**
 * Starts a run.
 *
 * @param duplicateCheck whether everybody is compared with those who are registered; without it only СНИЛС and keys of the register are
 */
public record StartImport(ImportId id, Mode mode, boolean duplicateCheck, long version) {}
