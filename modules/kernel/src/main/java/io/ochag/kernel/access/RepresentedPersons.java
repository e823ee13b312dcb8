package io.ochag.kernel.access;

import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Port: whose data an adult may see as the representative in force on a day, the adult not included. {@code families} supplies it; without it
 * nobody represents anybody. The platform widens a citizen's own reach by it. Called inside and outside of units of work; it checks no permission.
 */
@FunctionalInterface
public interface RepresentedPersons {
    Set<PersonId> representedBy(PersonId adult, LocalDate day);
}
