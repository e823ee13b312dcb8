package io.ochag.platform.access;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;

/** Grants, restrictions and consent put together. {@code System} actors may do anything: what they do was decided by their cause. */
public final class ComposedAccessControl implements AccessControl {
    private static final Purpose SYSTEM = new Purpose("system");

    private final ActorGrants grants;
    private final Provider<Restrictions> restrictions;
    private final Provider<ConsentCheck> consent;

    @Inject
    ComposedAccessControl(ActorGrants grants, Provider<Restrictions> restrictions, Provider<ConsentCheck> consent) {
        this.grants = grants;
        this.restrictions = restrictions;
        this.consent = consent;
    }

    @Override
    public void require(Actor actor, Permission permission, Subject subject) {
        if (actor instanceof Actor.System) {
            return;
        }
        Reach reach = grants.reach(actor, permission).orElseThrow(() -> DomainException.of(KernelError.FORBIDDEN));
        requireWithin(reach, subject);
        requireNotHidden(actor, subject);
        if (!consent.get().covers(actor, permission, subject)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }

    @Override
    public Visibility visibility(Actor actor, Permission permission) {
        return visibilityIfGranted(actor, permission).orElseThrow(() -> DomainException.of(KernelError.FORBIDDEN));
    }

    @Override
    public Optional<Visibility> visibilityIfGranted(Actor actor, Permission permission) {
        return grants.reach(actor, permission).map(far -> {
            Restrictions.Hidden hidden = hiddenFrom(actor);
            return new Visibility(far, hidden.persons(), hidden.families());
        });
    }

    @Override
    public Purpose purpose(Actor actor) {
        if (actor instanceof Actor.System) {
            return SYSTEM;
        }
        return Purpose.BY_ROLE.equals(actor.purpose()) ? grants.of(actor).purpose() : actor.purpose();
    }

    private Restrictions.Hidden hiddenFrom(Actor actor) {
        return actor instanceof Actor.System
                ? Restrictions.Hidden.NOBODY
                : restrictions.get().hiddenFrom(actor);
    }

    /** A place is no secret, so a foreign one is forbidden; what belongs to a foreign place is not there at all. */
    private static void requireWithin(Reach reach, Subject subject) {
        boolean secret = subject.family().isPresent() || subject.person().isPresent();
        boolean within;
        if (reach instanceof Reach.Places some) {
            within = subject.place().map(some.places()::contains).orElse(true);
        } else if (reach instanceof Reach.Own own) {
            within = subject.person().map(own.persons()::contains).orElse(subject.equals(Subject.any()));
        } else {
            within = true;
        }
        if (!within) {
            throw DomainException.of(secret ? KernelError.NOT_FOUND : KernelError.FORBIDDEN);
        }
    }

    private void requireNotHidden(Actor actor, Subject subject) {
        if (subject.family().isEmpty() && subject.person().isEmpty()) {
            return;
        }
        Restrictions.Hidden hidden = hiddenFrom(actor);
        boolean isHidden = subject.family().filter(hidden.families()::contains).isPresent()
                || subject.person().filter(hidden.persons()::contains).isPresent();
        if (isHidden) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }
}
