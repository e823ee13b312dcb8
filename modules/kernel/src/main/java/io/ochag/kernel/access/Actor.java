package io.ochag.kernel.access;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;

/** Who acts. It is the first parameter of every API method; nothing is done by nobody. */
public sealed interface Actor {
    /** What the request says it is for; {@link Purpose#BY_ROLE} unless stated. */
    Purpose purpose();

    /** A worker in one of their posts: rights and default purpose are that post's alone. */
    record Staff(StaffId staff, AssignmentId post, Purpose purpose) implements Actor {
        public Staff(StaffId staff, AssignmentId post) {
            this(staff, post, Purpose.BY_ROLE);
        }
    }

    /** A parent or another resident, acting for themselves and for those whom they represent that day. */
    record Citizen(PersonId person, Purpose purpose) implements Actor {
        public Citizen(PersonId person) {
            this(person, Purpose.BY_ROLE);
        }
    }

    /** A program with a key of its own. */
    record Machine(String key, Purpose purpose) implements Actor {
        public Machine(String key) {
            this(key, Purpose.BY_ROLE);
        }
    }

    /** Nobody known; the session tells one caller from another and nothing else. */
    record Anonymous(String session) implements Actor {
        @Override
        public Purpose purpose() {
            return Purpose.BY_ROLE;
        }
    }

    /** Ochag itself: a sweep, a reaction, an import. It may do anything; what caused it stays attributable. */
    record System(String job, String causedBy) implements Actor {
        @Override
        public Purpose purpose() {
            return Purpose.BY_ROLE;
        }
    }
}
