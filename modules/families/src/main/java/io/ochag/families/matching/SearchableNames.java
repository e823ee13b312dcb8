package io.ochag.families.matching;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonName;
import jakarta.inject.Inject;

/** The names that people are found by. The current one is kept by the database; former ones are told here. */
public final class SearchableNames {
    private final SearchableNameMapper mapper;

    @Inject
    SearchableNames(SearchableNameMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Lets a person be found by a name that they no longer bear. Call it in the write that changes the name.
     *
     * <p>Never for a name from before an adoption: it would disclose the adoption (Семейный кодекс, ст. 139).
     */
    public void rememberFormerName(PersonId person, PersonName.Folded name) {
        mapper.rememberSurname(name.surname());
        mapper.rememberGiven(name.given());
        mapper.remember(person, name);
    }

    /** Former names find nobody any more: after a correction, an adoption, or when the person's data are destroyed. */
    public void forgetFormerNames(PersonId person) {
        mapper.forget(person);
    }
}
