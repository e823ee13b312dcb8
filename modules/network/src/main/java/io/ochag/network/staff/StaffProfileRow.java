package io.ochag.network.staff;

import io.ochag.kernel.id.StaffId;
import io.ochag.network.SpecialistProfile;

/** One profile of one worker. */
record StaffProfileRow(StaffId staffId, SpecialistProfile profile) {}
