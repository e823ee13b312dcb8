package io.ochag.server;

import com.google.inject.Module;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.config.Settings;
import io.ochag.platform.notify.LogChannelModule;
import io.ochag.platform.notify.http.GatewayChannelModule;
import io.ochag.platform.notify.http.GatewayOptions;
import io.ochag.platform.notify.smtp.SmtpChannelModule;
import io.ochag.platform.notify.smtp.SmtpOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The ways out that are set; where none is, messages only leave a line in the log. */
final class MessageChannels {
    private MessageChannels() {}

    static List<Module> of(Settings settings) {
        List<Module> channels = new ArrayList<>();
        SmtpOptions.of(settings).map(SmtpChannelModule::new).ifPresent(channels::add);
        GatewayOptions.of(settings).map(GatewayChannelModule::new).ifPresent(channels::add);
        // beside a real channel the log would pretend to have sent what was not
        return channels.isEmpty() ? List.of(new LogChannelModule(EnumSet.allOf(ContactKind.class))) : channels;
    }
}
