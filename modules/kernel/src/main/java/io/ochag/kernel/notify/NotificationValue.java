package io.ochag.kernel.notify;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What may fill a hole in a text: days, times, places and codes. There is no way to put in a name or a free text. */
public sealed interface NotificationValue {
    /** What a hole of a template takes. */
    enum Form {
        DAY,
        MOMENT,
        PLACE,
        CODE
    }

    Form form();

    /** A day of the calendar. */
    record Day(@NotPersonal LocalDate day) implements NotificationValue {
        @Override
        public Form form() {
            return Form.DAY;
        }
    }

    /** A day and time, told in the region's zone. */
    record Moment(Instant at) implements NotificationValue {
        @Override
        public Form form() {
            return Form.MOMENT;
        }
    }

    /** A place, told by its short name at the time of sending. */
    record AtPlace(PlaceId place) implements NotificationValue {
        @Override
        public Form form() {
            return Form.PLACE;
        }
    }

    /** A number on paper, a code to type in: capitals, digits and marks, with a digit in it, so that no name fits. */
    record Code(@NotPersonal String text) implements NotificationValue {
        private static final Pattern SHAPE = Pattern.compile("(?=.*[0-9])[0-9A-ZА-ЯЁ№/.-]{1,24}");

        /** @throws InvalidValueException {@code notification-code.format} */
        public Code {
            if (!SHAPE.matcher(text).matches()) {
                throw new InvalidValueException("notification-code.format");
            }
        }

        @Override
        public Form form() {
            return Form.CODE;
        }
    }
}
