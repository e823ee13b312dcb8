package io.ochag.families.search;

import com.google.inject.Scopes;
import io.ochag.families.PeopleSearch;
import io.ochag.platform.FeatureModule;

/** Finding. */
public final class SearchModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(SearchMapper.class);
        bind(TextReader.class).in(Scopes.SINGLETON);
        bind(PersonCards.class).in(Scopes.SINGLETON);
        bind(PeopleSearch.class).to(PersonSearch.class).in(Scopes.SINGLETON);
    }
}
