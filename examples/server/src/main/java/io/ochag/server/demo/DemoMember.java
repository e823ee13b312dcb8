package io.ochag.server.demo;

import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.PersonDetails;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody in an invented family.
 *
 * @param from first day in the family
 * @param inFamilyBefore position of the same person in the family with the number before, where a child has two homes
 */
public record DemoMember(
        PersonDetails person,
        MemberRole role,
        MembershipGround ground,
        LocalDate from,
        Optional<Integer> inFamilyBefore) {}
