package io.ochag.network.profile;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.Scope;
import io.ochag.network.role.RoleEntry;
import io.ochag.network.role.RoleEntry.Grant;
import io.ochag.network.role.RoleEntry.Holder;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads roles. Only permissions that a module declares may be granted, so that a slip of the pen cannot stay unseen. */
final class RoleReader {
    private static final int MOST_DEPUTIES = 9;

    private final Reading reading;
    private final Set<String> permissions;
    private final Map<RoleCode, Holder> holders = new HashMap<>();
    final List<RoleEntry> roles = new ArrayList<>();

    RoleReader(Reading reading, Set<String> permissions) {
        this.reading = reading;
        this.permissions = permissions;
    }

    void role(YamlMap item) {
        Field<RoleCode> code = item.value("code", RoleCode::new, Fault.CODE_FORMAT);
        reading.codes().define(Codes.Kind.ROLE, code);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<Purpose> purpose = item.value("purpose", Purpose::new, Fault.CODE_FORMAT);
        Field<Holder> holder = item.valueOr("holder", Holder.STAFF, Reading.word(Holder.class), Fault.CHOICE);
        Field<Optional<Integer>> deputies = item.optional("deputies", RoleReader::deputies, Fault.NUMBER);
        Set<Grant> grants = new LinkedHashSet<>();
        for (YamlMap grant : item.maps("grants")) {
            grant(grant, holder, grants);
        }
        code.read().ifPresent(it -> holders.put(it, holder.read().orElse(Holder.STAFF)));
        if (item.closeSound()) {
            roles.add(new RoleEntry(
                    code.get(),
                    name.get(),
                    purpose.get(),
                    holder.get(),
                    List.copyOf(grants),
                    DateRange.since(reading.since()),
                    deputies.get()));
        }
    }

    private static int deputies(String text) {
        int deputies = Integer.parseInt(text);
        if (deputies < 0 || deputies > MOST_DEPUTIES) {
            throw new IllegalArgumentException("deputies");
        }
        return deputies;
    }

    boolean isForStaff(RoleCode role) {
        return holders.getOrDefault(role, Holder.STAFF) == Holder.STAFF;
    }

    private void grant(YamlMap item, Field<Holder> holder, Set<Grant> grants) {
        Field<Scope> scope = item.value("scope", Reading.word(Scope.class), Fault.CHOICE);
        List<Field<String>> granted = item.values("permissions", Reading::words, Fault.EXPECTED_TEXT);
        for (Field<String> permission : granted) {
            if (permission.read().filter(it -> !permissions.contains(it)).isPresent()) {
                reading.problems().add(permission.spot(), Fault.UNKNOWN_PERMISSION);
            }
        }
        if (holder.read().isPresent()
                && scope.read().isPresent()
                && (scope.get() == Scope.OWN) != (holder.get() == Holder.CITIZEN)) {
            reading.problems().add(scope.spot(), Fault.OWN_SCOPE);
        }
        if (item.closeSound()) {
            granted.forEach(permission -> grants.add(new Grant(scope.get(), permission.get())));
        }
    }
}
