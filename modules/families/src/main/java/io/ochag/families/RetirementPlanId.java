package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies persons whose depersonalisation was decided at once. */
public record RetirementPlanId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static RetirementPlanId parse(String text) {
        return new RetirementPlanId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
