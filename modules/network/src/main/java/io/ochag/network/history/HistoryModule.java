package io.ochag.network.history;

import com.google.inject.Scopes;
import io.ochag.network.History;
import io.ochag.platform.FeatureModule;

/** What was so over the years. */
public final class HistoryModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(HistoryMapper.class);
        bind(History.class).to(StoredHistory.class).in(Scopes.SINGLETON);
    }
}
