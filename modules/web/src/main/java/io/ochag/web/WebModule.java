package io.ochag.web;

import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.platform.OchagModule;
import io.ochag.platform.Requires;
import io.ochag.web.account.AccountModule;
import io.ochag.web.http.WebHttpModule;
import io.ochag.web.key.KeyModule;
import io.ochag.web.session.SessionModule;

/**
 * Accounts, sign-in, sessions and API keys with their routes: for servers of our own. A host that signs people in by itself leaves it out; routes
 * of modules need nothing of it.
 */
@Requires(StaffDirectory.class)
public final class WebModule extends OchagModule {
    private final SessionRules sessions;
    private final RepeatRules repeats;
    private final KeyRules keys;

    public WebModule() {
        this(SessionRules.USUAL);
    }

    public WebModule(SessionRules sessions) {
        this(sessions, RepeatRules.USUAL, KeyRules.USUAL);
    }

    public WebModule(SessionRules sessions, RepeatRules repeats, KeyRules keys) {
        this.sessions = sessions;
        this.repeats = repeats;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    protected void configure() {
        permissions(WebPermission.values());
        install(new AccountModule());
        install(new SessionModule(sessions));
        install(new KeyModule(keys));
        install(new WebHttpModule());
        OptionalBinder.newOptionalBinder(binder(), RepeatRules.class)
                .setBinding()
                .toInstance(repeats);
    }
}
