package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Optional;

/**
 * Records a legal basis that stands instead of a person's consent (152-ФЗ, article 6).
 *
 * @param basis of the catalogue, which names law and article
 */
public record StateBasis(
        PersonId person,
        Optional<FamilyId> family,
        GiveConsent.Scope scope,
        BasisCode basis,
        Optional<StatedPaper> paper,
        Recorded recorded) {}
