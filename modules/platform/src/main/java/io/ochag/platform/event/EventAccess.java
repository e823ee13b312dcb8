package io.ochag.platform.event;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;

/** The log knows no places: who may do something with it may for the whole region. */
final class EventAccess {
    private EventAccess() {}

    static void require(AccessControl access, Actor actor, EventPermission permission) {
        access.require(actor, permission, Subject.any());
        if (!(access.visibility(actor, permission).reach() instanceof Reach.Everywhere)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }
}
