package io.ochag.families.erasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import io.ochag.families.FamiliesError;
import io.ochag.families.identity.Identities;
import io.ochag.families.identity.PersonAliases;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** What of the registry's own is not over, as codes, by person; who is absent has nothing open. */
    public Map<PersonId, Set<String>> open(PersonAliases persons) {
        return mapper.open(persons, LocalDate.now(clock)).stream()
                .collect(groupingBy(OpenRow::person, mapping(OpenRow::code, Collectors.toCollection(TreeSet::new))));
    }

    /**
     * Has other writes about a person and about every family of theirs wait, so that what is looked at now is so until the end.
     *
     * @return every id of the person; empty where they came into a further family while this waited, and it has to be begun again
     */
    public Optional<Set<PersonId>> lock(PersonId person) {
        Set<PersonId> known = identities.aliasesOfPersons(Set.of(person));
        Set<FamilyId> families = identities.lockFamilies(families(known));
        Set<PersonId> ids = identities.lockPersons(known);
        return families.containsAll(families(ids)) ? Optional.of(ids) : Optional.empty();
    }

    /**
     * Takes it away; of a family what tells where and how it lived, and its files, go with the last of its people. Failures:
     * {@code families.held-back}, {@code files.held}, {@code files.kept}, {@code version.stale} (others changed it meanwhile).
     */
    public void erase(Actor actor, PersonId person) {
        Set<PersonId> ids = lock(person).orElseThrow(() -> DomainException.of(KernelError.STALE));
        if (!open(PersonAliases.of(person, ids)).isEmpty()) {
            throw DomainException.of(FamiliesError.HELD_BACK);
        }
        ids.forEach(id -> files(actor, new Recipient.OfPerson(id)));
        UUID[] records = SqlArrays.uuids(ids);
        mapper.mark(records, clock.instant());
        mapper.person(records);
        mapper.statements(records);
        mapper.notes(records);
        identities.canonicalFamilies(identities.aliasesOfFamilies(families(ids))).entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, Collectors.toSet())))
                .values()
                .forEach(family -> family(actor, family));
    }

    private Set<FamilyId> families(Set<PersonId> persons) {
        return mapper.families(SqlArrays.uuids(persons)).stream()
                .map(FamilyId::new)
                .collect(Collectors.toSet());
    }

    /** @param ids every id of one family: somebody who is there under another one lives in it too */
    private void family(Actor actor, Set<FamilyId> ids) {
        if (mapper.nobodyIsLeft(SqlArrays.uuids(ids))) {
            ids.forEach(id -> files(actor, new Recipient.OfFamily(id)));
            mapper.family(SqlArrays.uuids(ids));
        }
    }

    private void files(Actor actor, Recipient about) {
        DocumentOwner owner = DocumentOwner.of(about);
        Page<StoredDocument> page;
        do {
            page = documents.list(actor, owner, FILES);
            page.items().forEach(file -> documents.delete(actor, file.id(), DeletionReason.DEPERSONALISED));
        } while (page.next().isPresent());
    }
}
