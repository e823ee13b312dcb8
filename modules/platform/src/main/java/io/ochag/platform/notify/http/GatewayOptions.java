package io.ochag.platform.notify.http;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.OchagException;
import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A gateway that takes one message a request.
 *
 * @param kind what its addresses are: telephones, or a messenger's identifiers
 * @param authorization the header of that name, if it asks for one
 * @param body JSON with <code>${to}</code>, <code>${text}</code> and, if wanted, <code>${id}</code> inside of its strings
 * @param patience for the whole answer
 */
public record GatewayOptions(
        URI url,
        ContactKind kind,
        @NotPersonal Optional<String> authorization,
        @NotPersonal String body,
        Duration patience) {
    static final String TO = "${to}";
    static final String TEXT = "${text}";
    static final String ID = "${id}";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Setting<URI> URL = new Setting<>(
            "ochag.gateway.url",
            Optional.empty(),
            "Address of an SMS or messenger gateway; without one no such messages are sent.",
            false,
            URI::create);
    private static final Setting<ContactKind> KIND = new Setting<>(
            "ochag.gateway.kind", Optional.of("phone"), "phone (SMS) or messenger.", false, GatewayOptions::kind);
    private static final Setting<String> AUTHORIZATION =
            Setting.secret("ochag.gateway.authorization", "The header Authorization that the gateway asks for.");
    private static final Setting<String> BODY = Setting.text(
            "ochag.gateway.body",
            "{\"id\": \"${id}\", \"to\": \"${to}\", \"text\": \"${text}\"}",
            "The JSON that the gateway takes, with ${to}, ${text} and ${id}.");
    private static final Setting<Duration> PATIENCE =
            Setting.duration("ochag.gateway.patience", Duration.ofSeconds(10), "How long the gateway may take.");

    /** @throws OchagException for an address in the clear on another machine, and for a body that lacks address or text */
    public GatewayOptions {
        boolean secure = "https".equals(url.getScheme())
                || "http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost()));
        if (!secure || url.getHost() == null) {
            throw new OchagException(
                    URL.variable() + " must begin with https:// unless the gateway is on this machine.");
        }
        if (!body.contains(TO) || !body.contains(TEXT)) {
            throw new OchagException(BODY.variable() + " must contain " + TO + " and " + TEXT + ".");
        }
    }

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(URL, KIND, AUTHORIZATION, BODY, PATIENCE);
    }

    /** Empty where no gateway is set. */
    public static Optional<GatewayOptions> of(Settings settings) {
        return settings.find(URL)
                .map(url -> new GatewayOptions(
                        url,
                        settings.get(KIND),
                        settings.find(AUTHORIZATION),
                        settings.get(BODY),
                        settings.get(PATIENCE)));
    }

    private static ContactKind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "phone" -> ContactKind.PHONE;
            case "messenger" -> ContactKind.MESSENGER;
            default -> throw new IllegalArgumentException("must be phone or messenger");
        };
    }

    @Override
    public String toString() {
        return "GatewayOptions[" + kind + "]";
    }
}
