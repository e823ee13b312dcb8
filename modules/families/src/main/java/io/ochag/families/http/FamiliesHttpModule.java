package io.ochag.families.http;

import com.google.inject.AbstractModule;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.WebBinder;
import java.util.Map;

/** The routes of families: install it beside {@code FamiliesModule} where there is a web layer. */
public final class FamiliesHttpModule extends AbstractModule {
    @Override
    protected void configure() {
        WebBinder.routes(binder(), FamiliesRoutes.class);
        WebBinder.routes(binder(), HouseholdRoutes.class);
        WebBinder.routes(binder(), LifeRoutes.class);
        WebBinder.routes(binder(), FileRoutes.class);
        WebBinder.reasons(binder(), FileRoutes.REASONS);
        WebBinder.routes(binder(), ContactRoutes.class);
        WebBinder.reasons(binder(), ContactRoutes.REASONS);
        WebBinder.routes(binder(), MergeRoutes.class);
        WebBinder.routes(binder(), RestrictionRoutes.class);
        WebBinder.routes(binder(), TimelineRoutes.class);
        WebBinder.routes(binder(), ActingRoutes.class);
        WebBinder.routes(binder(), CapacityRoutes.class);
        WebBinder.routes(binder(), ConsentRoutes.class);
        WebBinder.routes(binder(), ConsentFormRoutes.class);
        WebBinder.routes(binder(), RetirementRoutes.class);
        WebBinder.routes(binder(), SubjectAccessRoutes.class);
        WebBinder.routes(binder(), CategoryRoutes.class);
        WebBinder.routes(binder(), ResidenceRoutes.class);
        WebBinder.reasons(binder(), CategoryRoutes.REASONS);
        WebBinder.routes(binder(), DuplicatesRoutes.class);
        WebBinder.reasons(binder(), DuplicatesRoutes.REASONS);
        WebBinder.routes(binder(), ImportRoutes.class);
        WebBinder.reasons(binder(), ImportRoutes.REASONS);
        WebBinder.reasons(
                binder(),
                new ReasonTexts(Map.of(
                        "families.member-who",
                        new LocalText(
                                "Укажите либо уже зарегистрированного человека, либо данные нового.",
                                "Give either a registered person or the details of a new one."),
                        "ground-code.format",
                        new LocalText(
                                "Код основания записан неверно.", "The code of the ground is not well formed."))));
        WebBinder.reasons(
                binder(),
                new ReasonTexts(
                        Map.of(
                                "families.represented-by",
                                new LocalText(
                                        "Укажите либо человека, либо организацию.",
                                        "Give either a person or an organisation."),
                                "families.recipient-one",
                                new LocalText(
                                        "Укажите ровно одного получателя: организацию, место, ведомство или ключ программы.",
                                        "Name exactly one recipient: an organisation, a place, an agency or a program's key."))));
    }
}
