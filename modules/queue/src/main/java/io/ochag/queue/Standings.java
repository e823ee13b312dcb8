package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.util.List;
import java.util.Set;

/** Tells how things stand. Each method joins a unit of work or opens its own; permission and audit of the reading are the caller's. */
public interface Standings {
    /**
     * Where an entry stands, and why.
     *
     * <p>Failures: {@code access.not-found}.
     */
    Position position(Actor actor, EntryId entry);

    /**
     * Who stands in a line, in order.
     *
     * @param visibility resolved by the caller: who is hidden is left out. Its reach is not asked, for a line has no place
     *     <p>Failures: {@code access.not-found} (no such line, or no such entry in it to go on after)
     */
    Page<EntryView> list(Actor actor, LineKey line, Visibility visibility, PageRequest page);

    /** The entries of these recipients, past ones too, in all lines of a module: for a card, an export, a merge. Give all aliases. */
    List<EntryView> of(Actor actor, String module, Set<Recipient> recipients);

    /** What happened to an entry, oldest first. */
    Page<EntryEvent> history(Actor actor, EntryId entry, PageRequest page);
}
