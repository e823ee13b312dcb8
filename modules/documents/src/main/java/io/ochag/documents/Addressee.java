package io.ochag.documents;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.person.NotPersonal;

/** Who gets data about people. */
public sealed interface Addressee {
    /** As the mark on the file says it. It holds no name of a person. */
    String printed();

    /** Another institution, by its name as on paper. */
    record Organisation(@NotPersonal String name) implements Addressee {
        private static final int LONGEST = 200;

        /** @throws InvalidValueException {@code addressee.name}: blank or longer than 200 characters */
        public Organisation {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST) {
                throw new InvalidValueException("addressee.name");
            }
        }

        @Override
        public String printed() {
            return "передано: " + name;
        }
    }

    /** The family or person whom it is about, or who acts for them. */
    record Applicant(Recipient recipient) implements Addressee {
        @Override
        public String printed() {
            return "передано заявителю";
        }
    }

    /** The actor, for the work of their post. */
    record OwnUse() implements Addressee {
        @Override
        public String printed() {
            return "для служебного пользования";
        }
    }
}
