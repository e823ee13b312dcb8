package io.ochag.server;

import io.ochag.families.DisclosureRules;
import io.ochag.families.ImportRules;
import io.ochag.families.RetirementRules;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.platform.config.Setting;
import io.ochag.platform.document.DocumentRules;
import io.ochag.platform.notify.NotificationRules;
import io.ochag.platform.notify.http.GatewayOptions;
import io.ochag.platform.notify.smtp.SmtpOptions;
import io.ochag.platform.persistence.DatabasePool;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.web.KeyRules;
import io.ochag.web.Password;
import io.ochag.web.RepeatRules;
import io.ochag.web.ServerOptions;
import io.ochag.web.SessionRules;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What whoever runs the server may set, in {@code ochag.properties} or in the environment. */
final class ServerSettings {
    static final Setting<Path> DATA = Setting.folder("ochag.data", "ochag-data", "Folder of the embedded database");
    static final Setting<String> DATABASE_URL = new Setting<>(
            "ochag.database.url",
            Optional.empty(),
            "JDBC URL of a PostgreSQL of your own, instead of the embedded one",
            false,
            ServerSettings::url);
    static final Setting<String> DATABASE_USER = Setting.text("ochag.database.user", "ochag", "User of that database");
    static final Setting<String> DATABASE_PASSWORD = Setting.secret("ochag.database.password", "Password of that user");
    static final Setting<Integer> DATABASE_POOL =
            Setting.number("ochag.database.pool", DatabasePool.USUAL_SIZE, 2, 200, "Connections in the pool");
    static final Setting<SchemaMode> SCHEMA = new Setting<>(
            "ochag.schema",
            Optional.of("update"),
            "update: bring the schema up to date; check: refuse to start unless it is",
            false,
            ServerSettings::schemaMode);
    static final Setting<String> REGION =
            Setting.text("ochag.region", "volgograd", "A shipped region, or a folder with the profile of yours");
    static final Setting<ZoneId> ZONE = new Setting<>(
            "ochag.zone", Optional.of("Europe/Volgograd"), "The region's time zone", false, ServerSettings::zone);
    static final Setting<Boolean> DEMO = Setting.yesNo("ochag.demo", true, "Demo sign-ins");
    static final Setting<Password> DEMO_PASSWORD = password(
            "ochag.demo.password", "Password of the demo sign-ins; without it one is made and kept in the data folder");

    static final Setting<Integer> DEMO_FAMILIES = Setting.number(
            "ochag.demo.families",
            24_000,
            0,
            1_000_000,
            "Invented families that are loaded behind a ready server with demo sign-ins and a shipped region");
    static final Setting<Password> ADMINISTRATOR_PASSWORD = password(
            "ochag.administrator.password",
            "Makes the account 'administrator' with this password on the first administrator of the region, where there are no demo sign-ins");

    private ServerSettings() {}

    static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(ServerOptions.settings());
        all.addAll(SessionRules.settings());
        all.addAll(RepeatRules.settings());
        all.addAll(KeyRules.settings());
        all.addAll(DocumentRules.settings());
        all.addAll(NotificationRules.settings());
        all.addAll(DisclosureRules.settings());
        all.addAll(RetirementRules.settings());
        all.addAll(ImportRules.settings());
        all.addAll(SmtpOptions.settings());
        all.addAll(GatewayOptions.settings());
        all.addAll(List.of(
                DATA,
                DATABASE_URL,
                DATABASE_USER,
                DATABASE_PASSWORD,
                DATABASE_POOL,
                SCHEMA,
                REGION,
                ZONE,
                DEMO,
                DEMO_PASSWORD,
                DEMO_FAMILIES,
                ADMINISTRATOR_PASSWORD));
        return all;
    }

    private static Setting<Password> password(String key, String meaning) {
        return new Setting<>(key, Optional.empty(), meaning, true, text -> {
            try {
                return Password.parse(text);
            } catch (InvalidValueException e) {
                throw new IllegalArgumentException("must have 12 to 100 characters", e);
            }
        });
    }

    private static String url(String text) {
        if (!text.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("must begin with jdbc:postgresql:");
        }
        return text;
    }

    private static SchemaMode schemaMode(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "update" -> SchemaMode.UPDATE;
            case "check" -> SchemaMode.CHECK;
            default -> throw new IllegalArgumentException("must be update or check");
        };
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (ZoneRulesException e) {
            throw new IllegalArgumentException("must be a time zone such as Europe/Volgograd", e);
        }
    }
}
