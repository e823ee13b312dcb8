package io.ochag.web;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.platform.OchagModule;
import io.ochag.platform.Requires;
import io.ochag.web.account.AccountModule;
import io.ochag.web.http.WebHttpModule;
import io.ochag.web.session.SessionModule;

/**
 * Accounts, sign-in and sessions with their routes: for servers of our own. A host that signs people in by itself leaves it out; routes of
 * modules need nothing of it.
 */
@Requires(StaffDirectory.class)
public final class WebModule extends OchagModule {
    private final SessionRules rules;

    public WebModule() {
        this(SessionRules.USUAL);
    }

    public WebModule(SessionRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    protected void configure() {
        schema(1);
        permissions(WebPermission.values());
        install(new AccountModule());
        install(new SessionModule(rules));
        install(new WebHttpModule());
    }
}
