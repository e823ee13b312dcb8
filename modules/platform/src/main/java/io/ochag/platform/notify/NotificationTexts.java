package io.ochag.platform.notify;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.notify.NotificationError;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The words of messages as data of the region. */
public final class NotificationTexts {
    /** The template whose words are sent for restricted work. */
    public static final TemplateCode NEUTRAL = NeutralText.TEMPLATE.code();

    private final Transactions transactions;
    private final TextMapper mapper;
    private final Templates templates;
    private final AccessControl access;
    private final Clock clock;

    @Inject
    NotificationTexts(
            Transactions transactions, TextMapper mapper, Templates templates, AccessControl access, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.templates = templates;
        this.access = access;
        this.clock = clock;
    }

    /**
     * From that day on these are the words. Needs {@link NotificationPermission#TEXTS} for the whole region. A template that nobody declared:
     * {@link IllegalArgumentException}. Failures: {@code notification-text.hole} (a value) for a hole that the template does not have, and for any
     * words of a restricted one; {@code notifications.period-taken}.
     */
    public void define(Actor by, TemplateCode code, NotificationText text, LocalDate from) {
        NotificationTemplate template = templates.get(code);
        template.requireFits(text);
        transactions.writeOnly(() -> {
            access.require(by, NotificationPermission.TEXTS, Subject.any());
            if (!(access.visibility(by, NotificationPermission.TEXTS).reach() instanceof Reach.Everywhere)) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            mapper.end(code, text, from);
            if (mapper.begin(code, text, from, clock.instant(), ActorText.of(by)) == 0) {
                throw DomainException.of(NotificationError.PERIOD_TAKEN);
            }
        });
    }
}
