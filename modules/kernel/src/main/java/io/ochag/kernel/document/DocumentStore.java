package io.ochag.kernel.document;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: files in the database, so that a backup holds them and a rollback forgets them. The platform supplies it.
 *
 * <p><b>Access is the calling module's</b>: it asks for its own permission before it calls, because only it knows the record that a file belongs
 * to. The store records every access in the audit trail itself. Changes join the caller's write, or open one. A file that does not exist:
 * {@code access.not-found}.
 */
public interface DocumentStore {
    /**
     * Stores a file. Failures: {@code files.too-large} (a setting), {@code files.empty}, {@code files.type} where the content is of no
     * allowed type, {@code files.type-differs} where it is not what was declared, {@code files.refused} by a check of content,
     * {@code files.unreadable}; a class that no module has declared: {@link IllegalArgumentException}.
     */
    DocumentId put(Actor actor, NewDocument document);

    /** Files without content; those that do not exist are absent. */
    Map<DocumentId, StoredDocument> describe(Actor actor, Set<DocumentId> documents);

    /** The files of an owner, newest first. An owner with a record finds the record's; one with a recipient alone, all about that recipient. */
    Page<StoredDocument> list(Actor actor, DocumentOwner owner, PageRequest page);

    /** Opens a file for reading. The access is recorded before the first byte is given out. */
    DocumentContent open(Actor actor, DocumentId document);

    /** Counts the term from another day, such as the end of the contract that the file is a part of. */
    void keepFrom(Actor actor, DocumentId document, LocalDate day);

    /** Deletes name and content for good; a tombstone stays. Failures: {@code files.held}; {@code files.kept} before the end of the term. */
    void delete(Actor actor, DocumentId document, DeletionReason reason);

    /** What is left of a deleted file; empty where it was never there or is there still. */
    Optional<Tombstone> tombstone(DocumentId document);

    /**
     * Forbids deletion until every hold is released.
     *
     * @param ground by whose demand, up to 200 characters; refused with {@code hold.ground} (a value) when empty or longer
     */
    void hold(Actor actor, DocumentId document, String ground);

    /** Ends every hold on the file. Failure: {@code files.not-held}. */
    void release(Actor actor, DocumentId document, String ground);
}
