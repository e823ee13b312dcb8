package io.ochag.families.records;

import io.ochag.families.MemberRole;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the registry holds.
 *
 * @param at when it happened; null where the id tells when it was written
 * @param familyId the family that it leads to, or null for the person
 */
record RecordRow(
        UUID id,
        @Nullable Instant at,
        @NotPersonal String kind,
        @Nullable UUID familyId,
        @Nullable UUID personId,
        @PersonalData(Kind.NAME) @Nullable String surname,
        @PersonalData(Kind.NAME) @Nullable String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal @Nullable String patronymicState,
        @Nullable MemberRole role,
        @PersonalData(Kind.FREE_TEXT) @Nullable String detail) {
    /** A UUIDv7 begins with the millisecond in which it was made. */
    private static final int BELOW_MILLIS = 16;

    Entry entry() {
        Instant when = at == null ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> BELOW_MILLIS) : at;
        String link = familyId == null ? "/people/" + personId : "/families/" + familyId;
        return new Entry(id, when, kind, RecordTexts.of(this), link);
    }

    /** The person's name, and what they are in the family. */
    String whom() {
        StringBuilder text = new StringBuilder();
        if (surname != null && given != null && patronymicState != null) {
            text.append(NameColumns.name(surname, given, patronymic, patronymicState)
                    .full());
        }
        if (role != null) {
            text.append(text.isEmpty() ? "" : ", ").append(RecordTexts.of(role));
        }
        return text.toString();
    }

    /** The first id that could have been made in the millisecond of an instant. */
    static UUID firstIdOf(Instant since) {
        return new UUID(since.toEpochMilli() << BELOW_MILLIS | 0x7000L, 0x8000000000000000L);
    }

    @Override
    public String toString() {
        return "RecordRow[" + kind + " " + id + "]";
    }
}
