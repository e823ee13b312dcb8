package io.ochag.families.erasing;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;

/**
 * Something of a person's that is not over.
 *
 * @param code what it is
 */
record OpenRow(PersonId person, @NotPersonal String code) {}
