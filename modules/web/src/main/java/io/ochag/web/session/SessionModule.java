package io.ochag.web.session;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;
import io.ochag.web.SessionRules;
import io.ochag.web.Sessions;
import io.ochag.web.account.SessionEnding;

/** Sign-in and sessions. */
public final class SessionModule extends FeatureModule {
    private final SessionRules rules;

    public SessionModule(SessionRules rules) {
        this.rules = rules;
    }

    @Override
    protected void configure() {
        mapper(SessionMapper.class);
        mapper(CountMapper.class);
        bind(SessionRules.class).toInstance(rules);
        bind(AttemptCount.class).in(Scopes.SINGLETON);
        bind(SigningIn.class).in(Scopes.SINGLETON);
        bind(OwnPassword.class).in(Scopes.SINGLETON);
        sweep(SessionSweep.class);
        bind(SessionStore.class).in(Scopes.SINGLETON);
        bind(SessionEnding.class).to(SessionStore.class);
        bind(Sessions.class).to(StoredSessions.class).in(Scopes.SINGLETON);
    }
}
