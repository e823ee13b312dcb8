package io.ochag.platform.document;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How long files stay: terms, holds, deletion. Each method runs inside a write. */
final class Keeping {
    private static final int LONGEST_GROUND = 200;

    private final KeepingMapper mapper;
    private final RetentionTerms terms;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    Keeping(KeepingMapper mapper, RetentionTerms terms, AuditTrail trail, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.terms = terms;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    void keepFrom(Actor actor, DocumentId id, LocalDate day) {
        DocumentRow document = locked(id);
        mapper.keep(id, day, terms.keepUntil(document.retention(), day).orElse(null));
        trail.written(Touched.entry(actor, "files.term", List.of(document)));
    }

    void delete(Actor actor, DocumentId id, DeletionReason reason) {
        DocumentRow document = locked(id);
        if (document.held()) {
            throw DomainException.of(DocumentError.HELD);
        }
        if (reason == DeletionReason.TERM_OVER && !over(document, LocalDate.now(clock))) {
            throw DomainException.of(DocumentError.KEPT);
        }
        bury(actor, document, reason);
        trail.written(Touched.entry(actor, "files.deleted", List.of(document)));
    }

    /** Deletes a batch of those whose term is over; answers how many there were. */
    int deleteOverdue(Actor actor, int most) {
        List<DocumentRow> overdue = mapper.lockOverdue(LocalDate.now(clock), most);
        overdue.forEach(document -> bury(actor, document, DeletionReason.TERM_OVER));
        if (!overdue.isEmpty()) {
            trail.written(Touched.entry(actor, "files.deleted", overdue));
        }
        return overdue.size();
    }

    void hold(Actor actor, DocumentId id, String ground) {
        DocumentRow document = locked(id);
        mapper.insertHold(ids.next(), id, checked(ground), clock.instant(), ActorText.of(actor));
        mapper.held(id, true);
        trail.written(Touched.entry(actor, "files.held", List.of(document)));
    }

    void release(Actor actor, DocumentId id, String ground) {
        DocumentRow document = locked(id);
        if (mapper.releaseHolds(id, checked(ground), clock.instant(), ActorText.of(actor)) == 0) {
            throw DomainException.of(DocumentError.NOT_HELD);
        }
        mapper.held(id, false);
        trail.written(Touched.entry(actor, "files.released", List.of(document)));
    }

    private DocumentRow locked(DocumentId id) {
        DocumentRow document = mapper.lock(id);
        if (document == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return document;
    }

    private void bury(Actor actor, DocumentRow document, DeletionReason reason) {
        mapper.bury(document, reason, clock.instant(), ActorText.of(actor));
        mapper.delete(document.id());
    }

    private static boolean over(DocumentRow document, LocalDate today) {
        return document.keepUntil() != null && !document.keepUntil().isAfter(today);
    }

    private static String checked(String ground) {
        if (ground.isBlank() || ground.length() > LONGEST_GROUND) {
            throw new InvalidValueException("hold.ground");
        }
        return ground.strip();
    }
}
