package io.ochag.server.demo;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A family that is registered now: under which ids, and in which versions its records are. */
final class Told {
    final FamilyId family;
    private final Supplier<List<PersonId>> ask;
    private List<PersonId> persons = List.of();
    private long version = 1;
    private final Map<Integer, Long> personVersions = new HashMap<>();

    /** @param persons by position; asked for when somebody wants to know */
    Told(FamilyId family, Supplier<List<PersonId>> persons) {
        this.family = family;
        this.ask = persons;
    }

    PersonId person(int member) {
        if (persons.isEmpty()) {
            persons = ask.get();
        }
        return persons.get(member);
    }

    long version() {
        return version;
    }

    void version(long now) {
        version = now;
    }

    long version(int member) {
        return personVersions.getOrDefault(member, 1L);
    }

    void version(int member, long now) {
        personVersions.put(member, now);
    }
}
