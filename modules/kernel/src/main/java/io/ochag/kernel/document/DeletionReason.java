package io.ochag.kernel.document;

/** Why a file is deleted. */
public enum DeletionReason {
    /** Its term is over; refused before. */
    TERM_OVER,
    /** It should never have been stored: the wrong file, the wrong person. */
    MISTAKE,
    /** Whoever gave it takes it back, and nothing demands that it be kept. */
    WITHDRAWN,
    /** The person it is about is depersonalised. */
    DEPERSONALISED
}
