package io.ochag.platform.calendar;

import com.google.inject.Scopes;
import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.platform.FeatureModule;

/** The working calendar. */
public final class CalendarModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(CalendarMapper.class);
        permissions(CalendarPermission.values());
        sweep(CalendarWatch.class);
        bind(StoredCalendars.class).in(Scopes.SINGLETON);
        bind(WorkingCalendars.class).to(StoredCalendars.class);
        bind(CalendarEditions.class).in(Scopes.SINGLETON);
    }
}
