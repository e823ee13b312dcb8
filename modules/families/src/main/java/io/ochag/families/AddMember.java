package io.ochag.families;

import io.ochag.kernel.id.FamilyId;

/**
 * Adds a member to a family.
 *
 * @param version the family's version that the actor has seen
 */
public record AddMember(FamilyId family, long version, NewMember member, Recorded recorded) {}
