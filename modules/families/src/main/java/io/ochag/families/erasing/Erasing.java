package io.ochag.families.erasing;

import io.ochag.families.FamiliesError;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a person nobody in the registry, under all of their ids. Runs inside a write. */
public final class Erasing {
    private static final PageRequest FILES = new PageRequest(PageRequest.MOST, Optional.empty());

    private final EraseMapper mapper;
    private final Identities identities;
    private final DocumentStore documents;
    private final Clock clock;

    @Inject
    Erasing(EraseMapper mapper, Identities identities, DocumentStore documents, Clock clock) {
        this.mapper = mapper;
        this.identities = identities;
        this.documents = documents;
        this.clock = clock;
    }

    /** What of the registry's own is not over, as codes. */
    public List<String> open(Set<PersonId> ids) {
        return mapper.open(SqlArrays.uuids(ids), LocalDate.now(clock));
    }

    /**
     * Takes it away; of a family what tells where and how it lived goes with the last of its people. Failures: {@code families.held-back},
     * {@code files.held}, {@code files.kept}.
     */
    public void erase(Actor actor, PersonId person) {
        Set<PersonId> known = identities.aliasesOfPersons(Set.of(person));
        Set<FamilyId> families = mapper.families(SqlArrays.uuids(known)).stream()
                .map(FamilyId::new)
                .collect(Collectors.toSet());
        identities.lockFamilies(families);
        Set<PersonId> ids = identities.lockPersons(known);
        if (!open(ids).isEmpty()) {
            throw DomainException.of(FamiliesError.HELD_BACK);
        }
        ids.forEach(id -> files(actor, id));
        UUID[] records = SqlArrays.uuids(ids);
        mapper.mark(records, clock.instant());
        mapper.person(records);
        mapper.statements(records);
        mapper.notes(records);
        mapper.families(records).forEach(mapper::family);
    }

    private void files(Actor actor, PersonId person) {
        DocumentOwner owner = DocumentOwner.of(new Recipient.OfPerson(person));
        Page<StoredDocument> page;
        do {
            page = documents.list(actor, owner, FILES);
            page.items().forEach(file -> documents.delete(actor, file.id(), DeletionReason.DEPERSONALISED));
        } while (page.next().isPresent());
    }
}
