package io.ochag.platform.notify.smtp;

import com.google.inject.multibindings.Multibinder;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.notify.Channel;

/** E-mail by SMTP. */
public final class SmtpChannelModule extends FeatureModule {
    private final SmtpOptions options;

    public SmtpChannelModule(SmtpOptions options) {
        this.options = options;
    }

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Channel.class).addBinding().toInstance(new SmtpChannel(options));
    }
}
