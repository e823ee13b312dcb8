package io.ochag.network.announcement;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** What is told to others. */
public final class AnnouncementModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(AnnouncementMapper.class);
        bind(Tidings.class).in(Scopes.SINGLETON);
        bind(Announcements.class).in(Scopes.SINGLETON);
        sweep(AnnouncementSweep.class);
    }
}
