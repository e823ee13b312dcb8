package io.ochag.server.demo;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A family that is registered now: under which ids, and in which versions its records are. */
final class Told {
    final FamilyId family;
    final List<PersonId> persons;
    private long version;
    private final Map<Integer, Long> personVersions = new HashMap<>();

    Told(FamilyId family, List<PersonId> persons, long version) {
        this.family = family;
        this.persons = List.copyOf(persons);
        this.version = version;
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
