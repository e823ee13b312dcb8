package io.ochag.families;

import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;

/**
 * A line about people out of one of the installed modules.
 *
 * @param module the module's name
 * @param kind dotted code, module first
 * @param link path of the record within the interface
 */
public record ModuleEntry(
        @NotPersonal String module,
        Instant at,
        @NotPersonal String kind,
        @PersonalData(Kind.FREE_TEXT) String text,
        @NotPersonal String link) {
    public static ModuleEntry of(FamilyRecords records, Entry entry) {
        return new ModuleEntry(records.module(), entry.at(), entry.kind(), entry.text(), entry.link());
    }

    @Override
    public String toString() {
        return "ModuleEntry[" + kind + " " + link + "]";
    }
}
