package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies an organisation that hosts places and employs staff. */
public record OrganisationId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
