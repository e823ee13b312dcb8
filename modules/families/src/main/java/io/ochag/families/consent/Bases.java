package io.ochag.families.consent;

import io.ochag.families.BasisCode;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue of legal bases. The region's own entry wins over the shipped one of the same code. */
record Bases(List<Basis> all) {
    Optional<Basis> find(BasisCode code, LocalDate day) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.holdsOn(day))
                .max((one, other) -> Boolean.compare(one.ofRegion(), other.ofRegion()));
    }

    /** What covers a class of data by the standing alone. */
    Optional<Basis> standing(String standing, DataClass one, Purpose purpose, LocalDate day) {
        return inForce(day)
                .filter(basis -> standing.equals(basis.standing()) && basis.covers(one, purpose))
                .findFirst();
    }

    /** Whether the standing alone covers everything that is asked for, so that nobody's entries need a look. */
    boolean coverAll(Standing standing, Set<DataClass> classes, Purpose purpose, LocalDate day) {
        return standing.code()
                .filter(code -> classes.stream()
                        .allMatch(one -> standing(code, one, purpose, day).isPresent()))
                .isPresent();
    }

    private Stream<Basis> inForce(LocalDate day) {
        return all.stream()
                .filter(one -> find(one.code(), day).filter(one::equals).isPresent());
    }
}
