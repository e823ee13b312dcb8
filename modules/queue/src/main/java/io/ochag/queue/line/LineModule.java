package io.ochag.queue.line;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;
import io.ochag.queue.PriorityCode;

/** Lines, policies, calendars. */
public final class LineModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(LineMapper.class);
        mapper(PolicyMapper.class);
        mapper(CalendarMapper.class);
        id(LineId.class, LineId::new);
        code(PriorityCode.class, PriorityCode::new);
        bind(LineStore.class).in(Scopes.SINGLETON);
        bind(PolicyStore.class).in(Scopes.SINGLETON);
        bind(CalendarStore.class).in(Scopes.SINGLETON);
        bind(Rulebook.class).in(Scopes.SINGLETON);
    }
}
