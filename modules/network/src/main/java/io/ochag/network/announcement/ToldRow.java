package io.ochag.network.announcement;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Cuts;
import io.ochag.network.RoleCode;
import io.ochag.network.SpecialistProfile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact that was told, as a row. */
record ToldRow(
        UUID factId,
        UUID subject,
        int quantity,
        @NotPersonal LocalDate day,
        PlaceId place,
        NetworkCode network,
        TerritoryCode territory,
        @Nullable MunicipalityCode municipality,
        @NotPersonal @Nullable String level,
        @Nullable RoleCode role,
        @NotPersonal String[] profiles) {
    Told told() {
        return new Told(
                factId,
                quantity,
                day,
                new Cuts(
                        place,
                        network,
                        territory,
                        Optional.ofNullable(municipality),
                        Optional.ofNullable(level),
                        Optional.ofNullable(role),
                        profiles(profiles)));
    }

    static Set<SpecialistProfile> profiles(String[] codes) {
        return Arrays.stream(codes).map(SpecialistProfile::new).collect(Collectors.toUnmodifiableSet());
    }
}
