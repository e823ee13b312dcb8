package io.ochag.families.representation;

import io.ochag.families.GroundCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of grounds. The region's own entry wins over the shipped one. */
record Grounds(List<Ground> all) {
    Optional<Ground> find(GroundCode code, LocalDate day) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.holdsOn(day))
                .max((one, other) -> Boolean.compare(one.ofRegion(), other.ofRegion()));
    }

    Set<GroundCode> secret() {
        return all.stream().filter(Ground::isSecret).map(Ground::code).collect(Collectors.toSet());
    }
}
