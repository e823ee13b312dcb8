package io.ochag.platform.notify;

import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.FeatureModule;
import java.util.Set;

/** Has messages to these kinds of contacts written to the log, by id alone, instead of being sent. */
public final class LogChannelModule extends FeatureModule {
    private final Set<ContactKind> kinds;

    public LogChannelModule(Set<ContactKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    protected void configure() {
        Multibinder<Channel> channels = Multibinder.newSetBinder(binder(), Channel.class);
        kinds.forEach(kind -> channels.addBinding().toInstance(new LogChannel(kind)));
    }
}
