package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentContent;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.MediaType;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.document.Tombstone;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files in memory: PDF, PNG and plain text. It records no access and does not see a rollback. */
public final class InMemoryDocuments implements DocumentStore {
    private record Kept(StoredDocument document, byte[] content) {}

    private final Clock clock;
    private final Map<RetentionClass, Optional<Period>> terms = new HashMap<>();
    private final Map<DocumentId, Kept> kept = new LinkedHashMap<>();
    private final Map<DocumentId, Tombstone> tombstones = new HashMap<>();

    public InMemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    /** Files of this class are kept so long. */
    public synchronized InMemoryDocuments retention(RetentionTerm term) {
        terms.put(term.retention(), term.usual());
        return this;
    }

    @Override
    public synchronized DocumentId put(Actor actor, NewDocument document) {
        Optional<LocalDate> until =
                until(document.retention(), document.keepFrom().orElseGet(() -> LocalDate.now(clock)));
        byte[] content = bytes(document);
        if (content.length == 0) {
            throw DomainException.of(DocumentError.EMPTY);
        }
        if (!type(content).equals(document.declaredType())) {
            throw DomainException.of(DocumentError.TYPE_DIFFERS);
        }
        StoredDocument stored = new StoredDocument(
                new DocumentId(UUID.randomUUID()),
                document.owner(),
                document.name(),
                document.declaredType(),
                content.length,
                sha256(content),
                document.retention(),
                until,
                false,
                clock.instant());
        kept.put(stored.id(), new Kept(stored, content));
        return stored.id();
    }

    @Override
    public synchronized Map<DocumentId, StoredDocument> describe(Actor actor, Set<DocumentId> documents) {
        return kept.entrySet().stream()
                .filter(one -> documents.contains(one.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().document()));
    }

    @Override
    public synchronized Page<StoredDocument> list(Actor actor, DocumentOwner owner, PageRequest page) {
        List<StoredDocument> owned = new ArrayList<>(kept.values().stream()
                .map(Kept::document)
                .filter(document -> owner.part().isPresent()
                        ? document.owner().part().equals(owner.part())
                        : document.owner().about().equals(owner.about()))
                .toList());
        Collections.reverse(owned);
        int from = page.after()
                .map(after -> owned.stream()
                                .map(document -> document.id().toString())
                                .toList()
                                .indexOf(after)
                        + 1)
                .orElse(0);
        List<StoredDocument> rest = owned.subList(from, Math.min(owned.size(), from + page.limit() + 1));
        return Page.of(rest, page, document -> document.id().toString());
    }

    @Override
    public synchronized DocumentContent open(Actor actor, DocumentId document) {
        Kept found = find(document);
        return new DocumentContent(found.document(), new ByteArrayInputStream(found.content()));
    }

    @Override
    public synchronized void keepFrom(Actor actor, DocumentId document, LocalDate day) {
        StoredDocument before = find(document).document();
        replace(before, until(before.retention(), day), before.held());
    }

    @Override
    public synchronized void delete(Actor actor, DocumentId document, DeletionReason reason) {
        StoredDocument found = find(document).document();
        if (found.held()) {
            throw DomainException.of(DocumentError.HELD);
        }
        LocalDate today = LocalDate.now(clock);
        if (reason == DeletionReason.TERM_OVER
                && found.keepUntil().filter(end -> !end.isAfter(today)).isEmpty()) {
            throw DomainException.of(DocumentError.KEPT);
        }
        kept.remove(document);
        tombstones.put(
                document,
                new Tombstone(document, found.owner().part(), found.retention(), reason, clock.instant(), "test"));
    }

    @Override
    public synchronized Optional<Tombstone> tombstone(DocumentId document) {
        return Optional.ofNullable(tombstones.get(document));
    }

    @Override
    public synchronized void hold(Actor actor, DocumentId document, String ground) {
        StoredDocument before = find(document).document();
        requireGround(ground);
        replace(before, before.keepUntil(), true);
    }

    @Override
    public synchronized void release(Actor actor, DocumentId document, String ground) {
        StoredDocument before = find(document).document();
        requireGround(ground);
        if (!before.held()) {
            throw DomainException.of(DocumentError.NOT_HELD);
        }
        replace(before, before.keepUntil(), false);
    }

    private Kept find(DocumentId document) {
        Kept found = kept.get(document);
        if (found == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    private void replace(StoredDocument before, Optional<LocalDate> until, boolean held) {
        StoredDocument after = new StoredDocument(
                before.id(),
                before.owner(),
                before.name(),
                before.type(),
                before.size(),
                before.sha256(),
                before.retention(),
                until,
                held,
                before.storedAt());
        kept.computeIfPresent(before.id(), (id, old) -> new Kept(after, old.content()));
    }

    private Optional<LocalDate> until(RetentionClass retention, LocalDate from) {
        Optional<Period> term = terms.get(retention);
        if (term == null) {
            throw new IllegalArgumentException("no module declares files of the class " + retention);
        }
        return term.map(from::plus);
    }

    private static void requireGround(String ground) {
        if (ground.isBlank() || ground.length() > 200) {
            throw new InvalidValueException("hold.ground");
        }
    }

    private static byte[] bytes(NewDocument document) {
        try (InputStream content = document.content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw DomainException.of(DocumentError.UNREADABLE);
        }
    }

    private static MediaType type(byte[] content) {
        String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return new MediaType("application/pdf");
        }
        if (start.startsWith("\u0089PNG")) {
            return new MediaType("image/png");
        }
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                throw DomainException.of(DocumentError.TYPE_NOT_ALLOWED);
            }
        }
        return new MediaType("text/plain");
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }
}
