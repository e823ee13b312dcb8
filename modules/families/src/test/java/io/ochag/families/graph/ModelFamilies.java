package io.ochag.families.graph;

import io.ochag.families.MemberRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who belongs to whom in the plainest way that one could think of: a list of stretches for each family and person. Families and persons are numbers. */
final class ModelFamilies {
    static final String OK = "ok";

    private final Map<String, List<Stretch>> stretches = new HashMap<>();
    private final Set<Integer> dead = new TreeSet<>();

    record Stretch(LocalDate from, @Nullable LocalDate to, MemberRole role) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        boolean meets(Stretch other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }
    }

    record Move(int person, MemberRole role, boolean staysToo) {}

    ModelFamilies copy() {
        ModelFamilies copy = new ModelFamilies();
        stretches.forEach((key, list) -> copy.stretches.put(key, new ArrayList<>(list)));
        copy.dead.addAll(dead);
        return copy;
    }

    List<Stretch> of(int family, int person) {
        return stretches.computeIfAbsent(family + "/" + person, key -> new ArrayList<>());
    }

    String start(int family, int person, Stretch stretch) {
        if (of(family, person).stream().anyMatch(stretch::meets)) {
            return "families.already-member";
        }
        of(family, person).add(stretch);
        return OK;
    }

    String end(int family, int person, LocalDate on) {
        for (Stretch one : List.copyOf(of(family, person))) {
            if (one.holds(on)) {
                of(family, person).remove(one);
                keep(family, person, new Stretch(one.from(), on, one.role()));
                return OK;
            }
        }
        return "families.not-member";
    }

    String change(int family, int person, LocalDate on, MemberRole role) {
        for (Stretch one : List.copyOf(of(family, person))) {
            if (one.holds(on)) {
                end(family, person, on);
                of(family, person).add(new Stretch(on, one.to(), role));
                return OK;
            }
        }
        return "families.not-member";
    }

    String move(int from, int to, List<Move> moves, LocalDate on) {
        for (Move move : moves) {
            if (of(from, move.person()).stream().noneMatch(one -> one.holds(on))) {
                return "families.not-member";
            }
            if (!move.staysToo()) {
                end(from, move.person(), on);
            }
            String started = start(to, move.person(), new Stretch(on, null, move.role()));
            if (!started.equals(OK)) {
                return started;
            }
        }
        return OK;
    }

    String correct(int family, int person, Stretch wrong, @Nullable Stretch truth) {
        if (!of(family, person).remove(wrong)) {
            return "access.not-found";
        }
        return truth == null ? OK : start(family, person, truth);
    }

    String die(int person, int families, LocalDate on) {
        if (!dead.add(person)) {
            return "families.already-dead";
        }
        LocalDate after = on.plusDays(1);
        for (int family = 0; family < families; family++) {
            if (of(family, person).stream().anyMatch(one -> one.from().isAfter(on))) {
                return "families.belongs-later";
            }
        }
        for (int family = 0; family < families; family++) {
            end(family, person, after);
        }
        return OK;
    }

    /** Person and role, of that day. */
    Set<String> on(int family, int persons, LocalDate day) {
        Set<String> members = new TreeSet<>();
        for (int person = 0; person < persons; person++) {
            for (Stretch one : of(family, person)) {
                if (one.holds(day)) {
                    members.add(person + " " + one.role());
                }
            }
        }
        return members;
    }

    private void keep(int family, int person, Stretch stretch) {
        if (stretch.from().isBefore(stretch.to())) {
            of(family, person).add(stretch);
        }
    }
}
