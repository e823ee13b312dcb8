package io.ochag.kernel.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which classes of data about somebody may be shown to an actor, on what ground, and which may not, and why.
 *
 * @param shown class to ground: {@code basis:<code>} of a legal basis or {@code consent:<id>}
 * @param withheld class to reason
 */
public record Coverage(Map<DataClass, String> shown, Map<DataClass, Withheld> withheld) {
    private static final int LONGEST = 1000;

    /** Why a class of data is not shown. */
    public enum Withheld {
        /** Nobody has consented, and no legal basis stands instead. */
        NO_CONSENT,
        /** The consent was withdrawn. */
        WITHDRAWN,
        /** The term of the consent, or of the basis, is over. */
        EXPIRED
    }

    public Coverage {
        shown = Map.copyOf(shown);
        withheld = Map.copyOf(withheld);
    }

    /** Everything, on one ground. */
    public static Coverage all(Set<DataClass> classes, String ground) {
        return new Coverage(classes.stream().collect(Collectors.toMap(Function.identity(), one -> ground)), Map.of());
    }

    public boolean shows(DataClass one) {
        return shown.containsKey(one);
    }

    /** Nothing may be shown at all. */
    public boolean isNothing() {
        return shown.isEmpty();
    }

    /**
     * The grounds of one access for the audit trail, as codes and ids: what was shown on what ground, and what was not and why. At most
     * {@value #LONGEST} characters; what does not fit is cut off.
     */
    public static String grounds(Collection<Coverage> of) {
        Set<String> grounds = new TreeSet<>();
        Map<String, Set<String>> withheld = new LinkedHashMap<>();
        for (Coverage coverage : of) {
            grounds.addAll(coverage.shown.values());
            coverage.withheld.entrySet().stream()
                    .sorted(Comparator.comparing(one -> one.getKey().value()))
                    .forEach(one -> withheld.computeIfAbsent(one.getKey().value(), first -> new TreeSet<>())
                            .add(one.getValue().name()));
        }
        StringBuilder text = new StringBuilder(String.join(" ", grounds));
        withheld.forEach((name, reasons) -> text.append(text.isEmpty() ? "" : " ")
                .append("withheld:")
                .append(name)
                .append('=')
                .append(String.join("+", reasons)));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }
}
