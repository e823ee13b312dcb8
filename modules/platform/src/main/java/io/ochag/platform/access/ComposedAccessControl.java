package io.ochag.platform.access;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Grants, restrictions and consent put together. {@code System} actors may do anything: what they do was decided by their cause. */
public final class ComposedAccessControl implements AccessControl {
    private static final Purpose SYSTEM = new Purpose("system");

    private final ActorGrants actors;
    private final Provider<Restrictions> restrictions;
    private final Provider<ConsentCheck> consent;
    private final Provider<AuditTrail> trail;

    @Inject
    ComposedAccessControl(
            ActorGrants actors,
            Provider<Restrictions> restrictions,
            Provider<ConsentCheck> consent,
            Provider<AuditTrail> trail) {
        this.actors = actors;
        this.restrictions = restrictions;
        this.consent = consent;
        this.trail = trail;
    }

    @Override
    public void require(Actor actor, Permission permission, Subject subject) {
        if (actor instanceof Actor.System) {
            return;
        }
        Reach reach = actors.of(actor).reach(permission).orElseThrow(() -> DomainException.of(KernelError.FORBIDDEN));
        requireWithin(reach, subject);
        requireNotHidden(actor, subject);
        requireConsent(actor, permission, subject);
    }

    @Override
    public Visibility visibility(Actor actor, Permission permission) {
        return visibilityIfGranted(actor, permission).orElseThrow(() -> DomainException.of(KernelError.FORBIDDEN));
    }

    @Override
    public Optional<Visibility> visibilityIfGranted(Actor actor, Permission permission) {
        Optional<Reach> reach = actor instanceof Actor.System
                ? Optional.of(new Reach.Everywhere())
                : actors.of(actor).reach(permission);
        return reach.map(far -> {
            Restrictions.Hidden hidden = hiddenFrom(actor);
            return new Visibility(far, hidden.persons(), hidden.families());
        });
    }

    @Override
    public Map<Subject, Coverage> coverage(Actor actor, Permission permission, Set<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        if (actor instanceof Actor.System) {
            Coverage everything = Coverage.all(permission.shows(), "basis:system");
            return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> everything));
        }
        return consent.get().coverage(asked(actor, permission), subjects);
    }

    @Override
    public Purpose purpose(Actor actor) {
        if (actor instanceof Actor.System) {
            return SYSTEM;
        }
        return Purpose.BY_ROLE.equals(actor.purpose()) ? actors.of(actor).purpose() : actor.purpose();
    }

    private static Purpose purpose(Actor actor, Grants grants) {
        return Purpose.BY_ROLE.equals(actor.purpose()) ? grants.purpose() : actor.purpose();
    }

    private ConsentCheck.Asked asked(Actor actor, Permission permission) {
        Grants grants = actors.of(actor);
        return new ConsentCheck.Asked(actor, permission, purpose(actor, grants), grants.home());
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

    /** Only where data about people are shown; the refusal stands in the access log with its reason. */
    private void requireConsent(Actor actor, Permission permission, Subject subject) {
        if (permission.shows().isEmpty()
                || subject.family().isEmpty() && subject.person().isEmpty()) {
            return;
        }
        Coverage coverage = coverage(actor, permission, Set.of(subject)).get(subject);
        if (coverage == null || coverage.isNothing()) {
            AuditEntry refused = AuditEntry.of(actor, "access.no-consent")
                    .families(subject.family().map(Set::of).orElse(Set.of()))
                    .persons(subject.person().map(Set::of).orElse(Set.of()))
                    .onGround(coverage == null ? Set.of() : Set.of(coverage));
            trail.get().read(subject.place().map(refused::at).orElse(refused));
            throw DomainException.of(KernelError.NO_CONSENT);
        }
    }
}
