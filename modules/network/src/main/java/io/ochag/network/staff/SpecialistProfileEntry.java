package io.ochag.network.staff;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.SpecialistProfile;

/** A specialist's profile as a region profile names it. */
public record SpecialistProfileEntry(
        SpecialistProfile code, @NotPersonal String name, DateRange during) {}
