package io.ochag.platform.notify;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The permissions that restricted messages are known by. */
final class Restricted {
    private final AccessControl access;
    private final Set<Permission> classes;

    @Inject
    Restricted(AccessControl access, Set<NotificationTemplate> templates, Set<Permission> permissions) {
        this.access = access;
        Set<String> codes = templates.stream()
                .map(NotificationTemplate::accessClass)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        this.classes = permissions.stream()
                .filter(permission -> codes.contains(permission.code()))
                .collect(Collectors.toSet());
        if (classes.size() != codes.size()) {
            throw new OchagException("A restricted message names a permission that no module declares; there are "
                    + codes.size() + " named and " + classes.size() + " declared.");
        }
    }

    OpenClasses openTo(Actor actor) {
        return OpenClasses.of(access, actor, classes);
    }
}
