package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link RoleGrants} keeps to: nothing is allowed that was not granted, and rights are a post's alone. */
public abstract class RoleGrantsContract {
    protected abstract RoleGrants roles();

    /** Some permission that roles may name. */
    protected abstract Permission permission();

    /** Another one. */
    protected abstract Permission otherPermission();

    /** A place that exists. */
    protected abstract PlaceId place();

    /** A worker in a post that has this permission alone, and only so far. */
    protected abstract Actor.Staff worker(Permission permission, Reach reach);

    @Test
    public void anUnknownActorMayDoNothing() {
        for (Actor unknown : new Actor[] {Actors.worker(), Actors.citizen(), Actors.machine(), Actors.anonymous()}) {
            assertThat(roles().grants(unknown))
                    .as(unknown.getClass().getSimpleName())
                    .isEqualTo(Grants.NONE);
        }
    }

    @Test
    public void aGrantGoesAsFarAsItWasGivenAndNoFurther() {
        PlaceId place = place();
        Actor everywhere = worker(permission(), new Reach.Everywhere());
        Actor atOnePlace = worker(permission(), new Reach.Places(Set.of(place)));
        assertThat(roles().grants(everywhere).reach(permission())).contains(new Reach.Everywhere());
        assertThat(roles().grants(atOnePlace).reach(permission())).contains(new Reach.Places(Set.of(place)));
        assertThat(roles().grants(atOnePlace).reach(otherPermission())).isEmpty();
    }

    @Test
    public void theRightsOfOnePostAreNotThoseOfAnother() {
        Actor.Staff worker = worker(permission(), new Reach.Everywhere());
        assertThat(roles().grants(Actors.otherPost(worker))).isEqualTo(Grants.NONE);
        Actor.Staff colleague = worker(otherPermission(), new Reach.Everywhere());
        Actor stranger = new Actor.Staff(colleague.staff(), worker.post());
        assertThat(roles().grants(stranger)).as("a post of somebody else").isEqualTo(Grants.NONE);
    }

    @Test
    public void aStatedPurposeChangesNoRightAndARoleHasOneOfItsOwn() {
        Actor.Staff worker = worker(permission(), new Reach.Everywhere());
        Actor asked = new Actor.Staff(worker.staff(), worker.post(), new Purpose("complaint"));
        assertThat(roles().grants(asked)).isEqualTo(roles().grants(worker));
        assertThat(roles().grants(worker).purpose()).isNotIn(Purpose.BY_ROLE, Grants.NONE.purpose());
    }
}
