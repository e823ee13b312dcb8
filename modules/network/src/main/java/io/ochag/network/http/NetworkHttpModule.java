package io.ochag.network.http;

import com.google.inject.AbstractModule;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.WebBinder;
import java.util.Map;

/** The routes of network: install it beside {@code NetworkModule} where there is a web layer. */
public final class NetworkHttpModule extends AbstractModule {
    @Override
    protected void configure() {
        WebBinder.routes(binder(), NetworkRoutes.class);
        WebBinder.routes(binder(), StaffRoutes.class);
        WebBinder.routes(binder(), HistoryRoutes.class);
        WebBinder.routes(binder(), DeputyRoutes.class);
        WebBinder.routes(binder(), LeavingRoutes.class);
        WebBinder.routes(binder(), ProfileRoutes.class);
        WebBinder.reasons(
                binder(),
                new ReasonTexts(Map.of(
                        "role-code.format",
                        new LocalText("Код роли записан неверно.", "The code of the role is not well formed."),
                        "specialist-profile.format",
                        new LocalText(
                                "Код профиля специалиста записан неверно.",
                                "The code of the specialist profile is not well formed."))));
    }
}
