package io.ochag.families;

import io.ochag.documents.Disclosure;
import io.ochag.documents.Exported;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Bringing in registers: a file is sent in pieces, tried in a dry run, applied. A run goes on in the background, some families in each write, so
 * that a process which dies loses and doubles nothing. Each family keeps to the rules of a registration; whoever is likely to be registered already
 * is reported and left to a person. Needs {@link FamiliesPermission#IMPORT} at the place; of another place's import: {@code access.not-found}.
 */
public interface FamilyImports {
    /** Failures: {@code command.invalid} with everything that is wrong with the mapping. */
    ImportId begin(Actor actor, BeginImport command);

    /**
     * Keeps a piece of the file; the same number again takes its place. Failures: {@code families.import-state} once the file is whole,
     * {@code files.too-large}.
     *
     * @param number from 1
     * @param bytes at most {@value #LARGEST_PIECE}
     */
    void put(Actor actor, ImportId id, int number, byte[] bytes);

    /**
     * Says that all pieces are there. They become a file of the document store, which is deleted when its term is over. Failures:
     * {@code families.import-pieces} where one is missing, {@code families.import-state}, {@code files.type}, {@code files.type-differs}.
     */
    void complete(Actor actor, ImportId id, int pieces);

    /**
     * Starts a dry run, or applies the file; after a dry run it may be applied. Failures: {@code version.stale}, {@code families.import-state},
     * {@code families.import-twice} where the same file was applied at this place, naming that import.
     */
    void start(Actor actor, StartImport command);

    /** Lets the run end with what it is at. Failure: {@code families.import-state} where none goes on. */
    void stop(Actor actor, ImportId id);

    /** Goes on where it was stopped. Failure: {@code families.import-state}. */
    void goOn(Actor actor, ImportId id);

    ImportStatus status(Actor actor, ImportId id);

    /** The imports of the actor's places, newest first. */
    Page<ImportStatus> list(Actor actor, PageRequest page);

    /** What became of the families of the file, in its order. */
    Page<ImportLine> lines(Actor actor, ImportId id, Optional<ImportLine.Outcome> outcome, PageRequest page);

    /** What became of every family of the file, as CSV. It is recorded that it leaves; call it outside of a unit of work. */
    Exported report(Actor actor, ImportId id, Disclosure disclosure, OutputStream out);

    /**
     * The rows that were rejected, in the shape of the source and with the reason, as CSV: to be mended and sent again. It is recorded that it leaves;
     * call it outside of a unit of work.
     */
    Exported rejected(Actor actor, ImportId id, Disclosure disclosure, OutputStream out);

    /** The largest piece, in bytes. */
    int LARGEST_PIECE = 512 * 1024;
}
