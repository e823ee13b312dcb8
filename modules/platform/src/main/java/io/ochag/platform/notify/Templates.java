package io.ochag.platform.notify;

import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What modules have declared. */
final class Templates {
    private final Map<TemplateCode, NotificationTemplate> byCode = new HashMap<>();

    @Inject
    Templates(Set<NotificationTemplate> declared) {
        for (NotificationTemplate template : declared) {
            if (byCode.put(template.code(), template) != null) {
                throw new OchagException("Two modules declare messages " + template.code() + ".");
            }
        }
    }

    /** @throws IllegalArgumentException where no module has declared it */
    NotificationTemplate get(TemplateCode code) {
        NotificationTemplate template = byCode.get(code);
        if (template == null) {
            throw new IllegalArgumentException("no module declares messages " + code);
        }
        return template;
    }
}
