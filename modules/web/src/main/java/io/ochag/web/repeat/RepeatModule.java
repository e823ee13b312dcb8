package io.ochag.web.repeat;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.platform.FeatureModule;
import io.ochag.web.RepeatRules;

/** Repeated commands. */
public final class RepeatModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(AnswerMapper.class);
        OptionalBinder.newOptionalBinder(binder(), RepeatRules.class)
                .setDefault()
                .toInstance(RepeatRules.USUAL);
        bind(Turns.class).in(Scopes.SINGLETON);
        bind(Repeats.class).to(StoredRepeats.class).in(Scopes.SINGLETON);
        sweep(AnswerSweep.class);
    }
}
