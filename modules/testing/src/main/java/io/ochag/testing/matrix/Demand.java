package io.ochag.testing.matrix;

import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.PlaceId;

/** What a route asks of the reach of its permission, and how it refuses whoever does not reach far enough. */
public enum Demand {
    /** Something is done at the place: 403 at a foreign one, because places are no secret. */
    AT_PLACE(403) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return isWithin(reach, place);
        }
    },
    /** It is about people who belong to the place: 404 at a foreign one, as if there were nobody. */
    ABOUT_PEOPLE(404) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return isWithin(reach, place);
        }
    },
    /** Whoever has the permission anywhere may ask; the answer holds what they may see, perhaps nothing. */
    ANYWHERE(403) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return true;
        }
    },
    /** An open route that works on the caller's own session: whoever has none is asked to sign in. */
    OWN_SESSION(401) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return true;
        }
    },
    /** An open route for people alone: a machine is refused. */
    OF_PEOPLE(403) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return true;
        }
    },
    /** Only for the whole region. */
    WHOLE_REGION(403) {
        @Override
        boolean satisfiedBy(Reach reach, PlaceId place) {
            return reach instanceof Reach.Everywhere;
        }
    };

    private final int refusal;

    Demand(int refusal) {
        this.refusal = refusal;
    }

    abstract boolean satisfiedBy(Reach reach, PlaceId place);

    /** The status for an actor who has the permission but not here. */
    int refusal() {
        return refusal;
    }

    /** Whether the answer can differ from place to place. */
    boolean asksThePlace() {
        return this == AT_PLACE || this == ABOUT_PEOPLE;
    }

    private static boolean isWithin(Reach reach, PlaceId place) {
        return reach instanceof Reach.Everywhere
                || reach instanceof Reach.Places some && some.places().contains(place);
    }
}
