package io.ochag.platform.notify;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NotificationValue;
import io.ochag.kernel.notify.NotificationValue.AtPlace;
import io.ochag.kernel.notify.NotificationValue.Code;
import io.ochag.kernel.notify.NotificationValue.Day;
import io.ochag.kernel.notify.NotificationValue.Form;
import io.ochag.kernel.notify.NotificationValue.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What fills the holes, as texts of one column: {@code day=DAY:2026-11-23}. */
final class HoleColumn {
    private HoleColumn() {}

    static String[] of(Map<String, NotificationValue> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue().form() + ":" + text(value.getValue()))
                .sorted()
                .toArray(String[]::new);
    }

    static Map<String, NotificationValue> values(String[] column) {
        Map<String, NotificationValue> values = new HashMap<>();
        for (String one : column) {
            int equals = one.indexOf('=');
            int colon = one.indexOf(':');
            values.put(
                    one.substring(0, equals),
                    value(Form.valueOf(one.substring(equals + 1, colon)), one.substring(colon + 1)));
        }
        return values;
    }

    private static String text(NotificationValue value) {
        if (value instanceof Day day) {
            return day.day().toString();
        }
        if (value instanceof Moment moment) {
            return moment.at().toString();
        }
        return value instanceof AtPlace at ? at.place().toString() : ((Code) value).text();
    }

    private static NotificationValue value(Form form, String text) {
        return switch (form) {
            case DAY -> new Day(LocalDate.parse(text));
            case MOMENT -> new Moment(Instant.parse(text));
            case PLACE -> new AtPlace(PlaceId.parse(text));
            case CODE -> new Code(text);
        };
    }
}
