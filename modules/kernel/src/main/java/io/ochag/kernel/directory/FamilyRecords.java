package io.ochag.kernel.directory;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Port: what one module holds about people. Every module with such data binds one; {@code families} composes them into a timeline, an export, a
 * merge preview. Each enforces its own visibility: a restricted record is absent, not masked.
 */
public interface FamilyRecords {
    /** The module's name, as in its schema. */
    @NotPersonal
    String module();

    /** What happened, newest first. */
    Page<Entry> timeline(Actor actor, Recipient recipient, PageRequest page);

    /** Everything held about one person, for that person's own request (152-ФЗ, article 14), without what is about others. */
    List<Entry> export(Actor actor, Recipient.OfPerson person);

    /** What is not finished and would need somebody: appointments, loans, cases. */
    List<Entry> openMatters(Actor actor, Recipient recipient);

    /** What would stand in each other's way if the two were one family. */
    List<Entry> conflictsIfMerged(Actor actor, FamilyId one, FamilyId other);

    /** What was written under these ids since an instant: shown when a merge is undone. */
    List<Entry> writtenSince(Actor actor, Set<FamilyId> families, Instant since);

    /** Removes what tells who the person is and keeps what was counted. Refused while a matter is open or a legal hold stands. */
    void depersonalise(Actor actor, Recipient.OfPerson person);

    /**
     * One line about people. It prints masked.
     *
     * @param kind dotted code, module first
     * @param link path of the record within the interface, ids only
     */
    record Entry(
            Instant at,
            @NotPersonal String kind,
            @PersonalData(Kind.FREE_TEXT) String text,
            @NotPersonal String link) {
        @Override
        public String toString() {
            return "Entry[" + kind + " " + link + "]";
        }
    }
}
