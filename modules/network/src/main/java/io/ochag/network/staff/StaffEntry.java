package io.ochag.network.staff;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.SpecialistProfile;
import java.util.List;

/** A worker as a region profile states it. */
public record StaffEntry(
        StaffId id, @NotPersonal String code, PersonName name, List<SpecialistProfile> profiles, DateRange during) {}
