package io.ochag.platform.document;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.NewDocument;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Makes a file of a content: pieces first, then the description with what they turned out to be. */
final class Registering {
    private final Intake intake;
    private final RetentionTerms terms;
    private final DocumentMapper mapper;
    private final Clock clock;

    @Inject
    Registering(Intake intake, RetentionTerms terms, DocumentMapper mapper, Clock clock) {
        this.intake = intake;
        this.terms = terms;
        this.mapper = mapper;
        this.clock = clock;
    }

    DocumentRow register(Actor actor, DocumentId id, NewDocument document) {
        LocalDate from = document.keepFrom().orElseGet(() -> LocalDate.now(clock));
        LocalDate until = terms.keepUntil(document.retention(), from).orElse(null);
        Intake.Taken taken = intake.take(id, document);
        OwnerColumns owner = OwnerColumns.of(document.owner());
        DocumentRow row = new DocumentRow(
                id,
                owner.family(),
                owner.person(),
                owner.partKind(),
                owner.partId(),
                document.name().text(),
                document.declaredType(),
                taken.size(),
                taken.sha256(),
                taken.pieces(),
                document.retention(),
                from,
                until,
                false,
                clock.instant(),
                ActorText.of(actor));
        mapper.insert(row);
        return row;
    }
}
