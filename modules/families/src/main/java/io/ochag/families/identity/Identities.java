package io.ochag.families.identity;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.UuidId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.SubjectLocks;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Which records are one now. Runs inside a unit of work; ids that nobody knows stand for themselves. */
public final class Identities {
    private static final Set<String> MERGING = Set.of("families.merging");

    private final IdentityMapper mapper;
    private final SubjectLocks locks;

    @Inject
    Identities(IdentityMapper mapper, SubjectLocks locks) {
        this.mapper = mapper;
        this.locks = locks;
    }

    /** What each id stands for: itself, or what it was merged into. */
    public Map<FamilyId, FamilyId> canonicalFamilies(Collection<FamilyId> families) {
        return canonical(families, FamilyId::new);
    }

    /** As {@link #canonicalFamilies}, of persons. */
    public Map<PersonId, PersonId> canonicalPersons(Collection<PersonId> persons) {
        return canonical(persons, PersonId::new);
    }

    public FamilyId canonical(FamilyId family) {
        return Objects.requireNonNull(canonicalFamilies(Set.of(family)).get(family));
    }

    public PersonId canonical(PersonId person) {
        return Objects.requireNonNull(canonicalPersons(Set.of(person)).get(person));
    }

    /** Every id that is the same person as one of these, with the one that it stands for. */
    public Map<PersonId, PersonId> known(Collection<PersonId> persons) {
        Map<PersonId, PersonId> found = new HashMap<>();
        persons.forEach(person -> found.put(person, person));
        if (!persons.isEmpty()) {
            mapper.known(SqlArrays.uuids(persons))
                    .forEach(row -> found.put(new PersonId(row.id()), new PersonId(row.canonicalId())));
        }
        return found;
    }

    /** These ids and every other that is the same family as one of them. */
    public Set<FamilyId> aliasesOfFamilies(Collection<FamilyId> families) {
        return aliases(families, FamilyId::new);
    }

    /** These ids and every other that is the same person as one of them. */
    public Set<PersonId> aliasesOfPersons(Collection<PersonId> persons) {
        return aliases(persons, PersonId::new);
    }

    /** Each of these persons with every id of theirs, in two statements. */
    public PersonAliases aliasesOfEach(Collection<PersonId> persons) {
        Map<PersonId, PersonId> canonical = canonicalPersons(aliasesOfPersons(persons));
        Map<PersonId, Set<PersonId>> same = new HashMap<>();
        canonical.forEach((id, person) ->
                same.computeIfAbsent(person, none -> new HashSet<>()).add(id));
        Map<PersonId, Set<PersonId>> each = new HashMap<>();
        persons.forEach(
                person -> each.put(person, same.getOrDefault(canonical.getOrDefault(person, person), Set.of(person))));
        return new PersonAliases(each);
    }

    /**
     * Has other writes about these families wait, under whatever id they come, until this one ends. Lock families before persons.
     *
     * @return everything that is locked now: these ids and their aliases
     */
    public Set<FamilyId> lockFamilies(Collection<FamilyId> families) {
        // what is known beforehand is locked in one order; only what changes meanwhile is locked afterwards
        return locks.lock(aliasesOfFamilies(families), this::aliasesOfFamilies);
    }

    /** As {@link #lockFamilies}, of persons. */
    public Set<PersonId> lockPersons(Collection<PersonId> persons) {
        return locks.lock(aliasesOfPersons(persons), this::aliasesOfPersons);
    }

    /**
     * As {@link #lockFamilies}, for a merge or its undo: these change what the locks go by, so only one of them runs at a time. Two that each found
     * another alias while they waited would wait for each other.
     */
    public Set<FamilyId> lockFamiliesToMerge(Collection<FamilyId> families) {
        locks.lockSubjects(MERGING);
        return lockFamilies(families);
    }

    /** As {@link #lockFamiliesToMerge}, of persons. */
    public Set<PersonId> lockPersonsToMerge(Collection<PersonId> persons) {
        locks.lockSubjects(MERGING);
        return lockPersons(persons);
    }

    private <I extends UuidId> Map<I, I> canonical(Collection<I> ids, Function<UUID, I> make) {
        Map<I, I> found = new HashMap<>();
        ids.forEach(id -> found.put(id, id));
        if (!ids.isEmpty()) {
            mapper.canonical(SqlArrays.uuids(ids))
                    .forEach(row -> found.put(make.apply(row.id()), make.apply(row.canonicalId())));
        }
        return found;
    }

    private <I extends UuidId> Set<I> aliases(Collection<I> ids, Function<UUID, I> make) {
        Set<I> found = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            mapper.aliases(SqlArrays.uuids(ids)).forEach(id -> found.add(make.apply(id)));
        }
        return found;
    }
}
