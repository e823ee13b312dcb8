package io.ochag.families;

import java.util.Optional;

/**
 * Declares a record void because it was wrong from the beginning, and states what is right instead.
 *
 * @param version of the represented person, as seen
 * @param instead empty where nothing is right instead
 */
public record CorrectRepresentation(
        RepresentationId representation,
        long version,
        CorrectionReason reason,
        Optional<StateRepresentation.Terms> instead) {}
