package io.ochag.network;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A region to which a test adds places, roles and workers one by one. */
final class GrowingRegion {
    /** Tests share a database: what one adds must be new to all. */
    private static final AtomicInteger LAST = new AtomicInteger();

    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private static final String HEAD = """
            region: prirechye
            name: Приреченская область
            since: 2024-01-01
            territories:
              - {code: volgograd, kind: municipality, name: Волгоград, oktmo: {code: 18701000, check-digit: 0}}
            networks:
              - {code: garmonia, name: Служба, place-name: пункт, sector: education}
            organisations:
              - {code: school, name: Центр, sector: education, territory: volgograd}
            """;

    private final StringBuilder roles =
            new StringBuilder("roles:\n" + "  - {code: specialist, name: Специалист, purpose: service}\n");
    private final StringBuilder places = new StringBuilder("places:\n");
    private final StringBuilder staff = new StringBuilder("staff:\n");
    private final Map<PlaceId, String> placeCodes = new HashMap<>();

    RegionProfile profile() {
        return SmallRegion.profile(
                HEAD + roles + (places.indexOf("-") < 0 ? "" : places) + (staff.indexOf("-") < 0 ? "" : staff));
    }

    String place(String name, DateRange during) {
        String code = next("p");
        String end = during.to() == null ? "" : ", to: " + during.to();
        places.append("  - {code: " + code + ", name: " + name + ", network: garmonia, organisation: school,"
                + " territory: volgograd, address: ул. Мира, from: " + during.from() + end + "}\n");
        placeCodes.put(SmallRegion.place(code), code);
        return code;
    }

    String codeOf(PlaceId place) {
        return placeCodes.getOrDefault(place, "unknown");
    }

    String role(String permission, String scope) {
        String code = next("r");
        roles.append("  - {code: " + code + ", name: Роль, purpose: service, grants: [{scope: " + scope
                + ", permissions: " + permission + "}]}\n");
        return code;
    }

    String worker(String surname) {
        String code = next("w");
        staff.append("  - {code: " + code + ", surname: " + surname + ", given: Анна}\n");
        return code;
    }

    String worker(String surname, String place, String role) {
        String code = next("w");
        staff.append("  - {code: " + code + ", surname: " + surname + ", given: Анна, posts: [{place: " + place
                + ", role: " + role + "}]}\n");
        return code;
    }

    private String next(String prefix) {
        return prefix + LAST.incrementAndGet();
    }
}
