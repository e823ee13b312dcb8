package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.ConsentForm;
import io.ochag.families.ConsentForms;
import io.ochag.families.ConsentForms.NewText;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FormCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Forms of consent over HTTP. */
final class ConsentFormRoutes implements RouteSource {
    private final ConsentForms forms;

    @Inject
    ConsentFormRoutes(ConsentForms forms) {
        this.forms = forms;
    }

    /** All forms in all versions. */
    record FormList(List<ConsentForm> forms) {}

    /** A new text, as it comes in. */
    record NewTextBody(
            FormCode code,
            @NotPersonal @Size(min = 1, max = 200) String title,
            @NotPersonal @Size(min = 1, max = 20_000) String body,
            @NotPersonal LocalDate since) {}

    /** A text is published in this version. */
    record FormPublished(FormCode code, int version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/consent-forms")
                        .permission(FamiliesPermission.CONSENT)
                        .summary("Формы согласий во всех редакциях", "Forms of consent in all versions")
                        .answers(FormList.class)
                        .handle(call -> new FormList(forms.all(call.actor()))),
                Route.command(POST, "/consent-forms")
                        .permission(FamiliesPermission.CONSENT_FORMS)
                        .summary("Издать форму согласия в новой редакции", "Publish a form of consent in a new version")
                        .body(NewTextBody.class)
                        .creates(FormPublished.class)
                        .handle((call, body) -> new FormPublished(
                                body.code(),
                                forms.publish(
                                        call.actor(),
                                        new NewText(body.code(), body.title(), body.body(), body.since())))));
    }
}
