package io.ochag.families.identity;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Persons, each with every id of theirs. Statements about many take them as pairs: {@code unnest(#{a.persons}::uuid[], #{a.ids}::uuid[])}.
 */
public final class PersonAliases {
    private final Map<PersonId, Set<PersonId>> byPerson;
    private final List<Map.Entry<PersonId, PersonId>> pairs;

    PersonAliases(Map<PersonId, Set<PersonId>> byPerson) {
        this.byPerson = Map.copyOf(byPerson);
        this.pairs = byPerson.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(id -> Map.entry(one.getKey(), id)))
                .sorted(Comparator.comparing(pair -> pair.getValue().toString()))
                .toList();
    }

    /** One person, whose ids are known. */
    public static PersonAliases of(PersonId person, Set<PersonId> ids) {
        return new PersonAliases(Map.of(person, ids));
    }

    public Set<PersonId> everybody() {
        return byPerson.keySet();
    }

    public Set<PersonId> of(PersonId person) {
        return byPerson.getOrDefault(person, Set.of(person));
    }

    /** Every id of all of them. */
    public Set<PersonId> all() {
        return pairs.stream().map(Map.Entry::getValue).collect(Collectors.toSet());
    }

    /** Of each pair, who it is. */
    public UUID[] getPersons() {
        return pairs.stream().map(pair -> pair.getKey().value()).toArray(UUID[]::new);
    }

    /** Of each pair, one id of theirs. */
    public UUID[] getIds() {
        return SqlArrays.uuids(pairs.stream().map(Map.Entry::getValue).toList());
    }
}
