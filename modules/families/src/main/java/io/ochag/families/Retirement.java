package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The depersonalisation of one person that was decided and is not over.
 *
 * @param heldBy the code of what stood in the way on its day, {@code families.retirement-failed} where something broke down; it is tried
 *     again when it is planned again
 * @param version for If-Match
 */
public record Retirement(
        RetirementId retirement,
        RetirementPlanId plan,
        PersonId person,
        PlaceId place,
        PlanRetirement.Ground ground,
        @NotPersonal LocalDate on,
        @NotPersonal Optional<String> heldBy,
        Instant plannedAt,
        long version) {}
