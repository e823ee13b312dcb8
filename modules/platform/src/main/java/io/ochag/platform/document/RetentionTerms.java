package io.ochag.platform.document;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long files of each class are kept: by the module's usual term, or by what the region has defined for these days. */
public final class RetentionTerms {
    private final Transactions transactions;
    private final KeepingMapper mapper;
    private final AccessControl access;
    private final Clock clock;
    private final Map<RetentionClass, Optional<Period>> usual;

    @Inject
    RetentionTerms(
            Transactions transactions,
            KeepingMapper mapper,
            AccessControl access,
            Clock clock,
            Set<RetentionTerm> declared) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
        this.usual = declared.stream().collect(Collectors.toMap(RetentionTerm::retention, RetentionTerm::usual));
    }

    /**
     * From that day on new files of the class get this term. Needs {@link DocumentPermission#RETENTION} for the whole region.
     *
     * @param term empty: without end
     * @throws DomainException {@code files.period-taken} where one that begins on that day or later is defined already
     */
    public void define(Actor by, RetentionClass retention, Optional<Period> term, LocalDate from) {
        if (term.filter(period -> period.isNegative() || period.isZero()).isPresent()) {
            throw new InvalidValueException("retention.term");
        }
        transactions.writeOnly(() -> {
            access.require(by, DocumentPermission.RETENTION, Subject.any());
            if (!(access.visibility(by, DocumentPermission.RETENTION).reach() instanceof Reach.Everywhere)) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            mapper.endTerm(retention, from);
            String text = term.map(Period::toString).orElse(null);
            if (mapper.beginTerm(retention, text, from, clock.instant(), ActorText.of(by)) == 0) {
                throw DomainException.of(DocumentError.PERIOD_TAKEN);
            }
        });
    }

    /** The first day on which a file may go, by the terms of today. */
    Optional<LocalDate> keepUntil(RetentionClass retention, LocalDate from) {
        Optional<Period> declared = usual.get(retention);
        if (declared == null) {
            throw new IllegalArgumentException("no module declares files of the class " + retention);
        }
        List<TermRow> defined = mapper.term(retention, LocalDate.now(clock));
        return (defined.isEmpty() ? declared : defined.get(0).period()).map(from::plus);
    }
}
