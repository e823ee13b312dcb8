package io.ochag.platform.notify;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.platform.FeatureModule;

/** Messages to people. Channels come with modules of their own. */
public final class NotificationModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(OutboxMapper.class);
        mapper(SendingMapper.class);
        mapper(LogMapper.class);
        mapper(TextMapper.class);
        id(NotificationId.class, NotificationId::new);
        code(TemplateCode.class, TemplateCode::new);
        code(StopKey.class, StopKey::new);
        permissions(NotificationPermission.values());
        messages(NeutralText.TEMPLATE);
        sweep(SendingSweep.class);

        bind(NotificationRules.class).toInstance(NotificationRules.USUAL);
        bind(Templates.class).in(Scopes.SINGLETON);
        bind(Restricted.class).in(Scopes.SINGLETON);
        bind(Channels.class).in(Scopes.SINGLETON);
        bind(Addressing.class).in(Scopes.SINGLETON);
        bind(Wording.class).in(Scopes.SINGLETON);
        bind(Claims.class).in(Scopes.SINGLETON);
        bind(Records.class).in(Scopes.SINGLETON);
        bind(Sending.class).in(Scopes.SINGLETON);
        bind(Notifications.class).to(Outbox.class).in(Scopes.SINGLETON);
        bind(NotificationLog.class).to(StoredNotificationLog.class).in(Scopes.SINGLETON);
        bind(NotificationTexts.class).in(Scopes.SINGLETON);

        Multibinder.newSetBinder(binder(), Channel.class);
        // whoever supplies them: without them there is nobody to send to, and no place can be named
        OptionalBinder.newOptionalBinder(binder(), FamilyDirectory.class);
        OptionalBinder.newOptionalBinder(binder(), PlaceDirectory.class);
    }
}
