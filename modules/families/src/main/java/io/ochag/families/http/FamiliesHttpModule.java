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
        WebBinder.routes(binder(), DuplicatesRoutes.class);
        WebBinder.reasons(binder(), DuplicatesRoutes.REASONS);
        WebBinder.reasons(
                binder(),
                new ReasonTexts(Map.of(
                        "families.member-who",
                        new LocalText(
                                "Укажите либо уже зарегистрированного человека, либо данные нового.",
                                "Give either a registered person or the details of a new one."))));
    }
}
