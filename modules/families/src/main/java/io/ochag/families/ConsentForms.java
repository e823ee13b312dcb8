package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;

/** The texts of consents. They say nothing about anybody. */
public interface ConsentForms {
    /** All forms in all versions, by code, the newest version first. Needs {@link FamiliesPermission#CONSENT} anywhere. */
    List<ConsentForm> all(Actor actor);

    /**
     * Publishes the next version of a form. Needs {@link FamiliesPermission#CONSENT_FORMS} for the whole region: {@code access.forbidden}.
     *
     * @return its version, 1 for a new form
     */
    int publish(Actor actor, NewText text);

    /** @param since the first day on which it is used */
    record NewText(
            FormCode code,
            @NotPersonal String title,
            @NotPersonal String body,
            @NotPersonal LocalDate since) {}
}
