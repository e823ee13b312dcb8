package io.ochag.web.http;

import com.google.inject.AbstractModule;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.WebBinder;
import java.util.Map;

/** The routes of sign-in, accounts, keys, the access log and the delivery of events. */
public final class WebHttpModule extends AbstractModule {
    @Override
    protected void configure() {
        WebBinder.routes(binder(), SessionRoutes.class);
        WebBinder.routes(binder(), AccountRoutes.class);
        WebBinder.routes(binder(), KeyRoutes.class);
        WebBinder.routes(binder(), AuditRoutes.class);
        WebBinder.routes(binder(), EventRoutes.class);
        WebBinder.reasons(
                binder(),
                new ReasonTexts(Map.of(
                        "permission.format",
                        new LocalText(
                                "Код права выглядит так: families.read.", "A code looks like this: families.read."),
                        "skip.reason",
                        new LocalText(
                                "Назовите причину, не длиннее 500 знаков.",
                                "Give a reason, of at most 500 characters."))));
    }
}
