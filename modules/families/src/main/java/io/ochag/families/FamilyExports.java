package io.ochag.families;

import io.ochag.documents.Exported;
import io.ochag.kernel.access.Actor;
import java.io.OutputStream;

/**
 * Families as a file. It is recorded to whom it goes, what for and on what ground, and who is in it, before each row leaves. Needs
 * {@link FamiliesPermission#EXPORT}; the file holds the families of the actor's places, and of each person what consent and legal bases let out.
 * Whoever is hidden is not there.
 */
public interface FamilyExports {
    /**
     * Writes one row for each member of each family, a bounded number at a time; outside of a unit of work. Failures: {@code access.forbidden} before
     * anything is written, {@code families.no-documents} where the module for documents is not installed, {@code audit.unavailable}.
     */
    Exported export(Actor actor, ExportFamilies command, OutputStream out);
}
