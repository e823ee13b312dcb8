package io.ochag.platform.notify.http;

import com.google.inject.multibindings.Multibinder;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.notify.Channel;

/** SMS or messenger by a gateway over HTTP. */
public final class GatewayChannelModule extends FeatureModule {
    private final GatewayOptions options;

    public GatewayChannelModule(GatewayOptions options) {
        this.options = options;
    }

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Channel.class).addBinding().toInstance(new GatewayChannel(options));
    }
}
