package io.ochag.families.naming;

import io.ochag.kernel.person.NameText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Given names: which are one name, which are forms of it, which are only taken for each other. The knowledge is {@code given-names.txt}. */
public final class GivenNames {
    private static final GivenNames SHIPPED = new GivenNames(NamesFile.lines("given-names.txt"));

    private final Map<String, Set<String>> namesOf = new HashMap<>();
    private final Map<String, Set<String>> writtenFor = new HashMap<>();
    private final Map<String, Set<String>> formsOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> takenFor = new HashMap<>();
    private final Map<String, Set<String>> byBare = new HashMap<>();
    private final Set<String> placeholders = new LinkedHashSet<>();

    private GivenNames(List<String> lines) {
        lines.forEach(this::read);
        namesOf.keySet()
                .forEach(form -> byBare.computeIfAbsent(Latin.bare(form), bare -> new LinkedHashSet<>())
                        .add(form));
    }

    public static GivenNames shipped() {
        return SHIPPED;
    }

    private void read(String line) {
        if (line.startsWith("?")) {
            words(line.substring(1), ",").forEach(placeholders::add);
            return;
        }
        String[] halves = line.split("~", -1);
        int colon = halves[0].indexOf(':');
        List<String> spellings = words(halves[0].substring(0, colon), ",").toList();
        String name = spellings.get(0);
        spellings.forEach(spelling -> writtenFor
                .computeIfAbsent(spelling, unused -> new LinkedHashSet<>())
                .add(name));
        Set<String> forms = formsOf.computeIfAbsent(name, unused -> new LinkedHashSet<>());
        Stream.concat(spellings.stream(), words(halves[0].substring(colon + 1), " "))
                .forEach(forms::add);
        forms.forEach(form ->
                namesOf.computeIfAbsent(form, unused -> new LinkedHashSet<>()).add(name));
        if (halves.length > 1) {
            words(halves[1], " ").forEach(other -> {
                takenFor.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(other);
                takenFor.computeIfAbsent(other, unused -> new LinkedHashSet<>()).add(name);
            });
        }
    }

    private static Stream<String> words(String text, String separator) {
        return Stream.of(text.split(separator)).map(NameText::fold).filter(word -> !word.isEmpty());
    }

    /** Every folded form under which somebody of this folded name may be kept, itself first; Latin letters are read too. */
    public Set<String> alike(String folded) {
        Set<String> alike = new LinkedHashSet<>();
        alike.add(folded);
        for (String form : readings(folded)) {
            alike.add(form);
            namesOf.getOrDefault(form, Set.of()).forEach(name -> alike.addAll(formsOf.getOrDefault(name, Set.of())));
        }
        return alike;
    }

    /** How two folded given names stand to each other. */
    public Likeness compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || isPlaceholder(one) || isPlaceholder(other)) {
            return Likeness.UNKNOWN;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? Likeness.UNKNOWN : Likeness.DIFFERENT;
        }
        Set<String> first = names(one);
        Set<String> second = names(other);
        if (Latin.bare(one).equals(Latin.bare(other))) {
            return Likeness.FORM;
        }
        if (first.stream().anyMatch(second::contains)) {
            return areTwoNames(one, other) ? Likeness.NEAR : Likeness.FORM;
        }
        if (first.stream()
                .anyMatch(name -> takenFor.getOrDefault(name, Set.of()).stream().anyMatch(second::contains))) {
            return Likeness.NEAR;
        }
        // Дарья and Марья are one letter apart and two persons: a slip makes of a name something that is none
        boolean bothAreNames = !first.isEmpty() && !second.isEmpty();
        return !bothAreNames && Slips.near(Latin.bare(one), Latin.bare(other)) ? Likeness.SLIP : Likeness.DIFFERENT;
    }

    /** Яна is what Ульяна is called at home, and a name of its own: in a document they are two. */
    private boolean areTwoNames(String one, String other) {
        Set<String> first = writtenFor.getOrDefault(one, Set.of());
        Set<String> second = writtenFor.getOrDefault(other, Set.of());
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** A word in place of a name: a newborn without one, somebody unknown. */
    public boolean isPlaceholder(String folded) {
        return placeholders.contains(folded);
    }

    private Set<String> names(String folded) {
        Set<String> names = new LinkedHashSet<>();
        readings(folded).forEach(form -> names.addAll(namesOf.getOrDefault(form, Set.of())));
        return names;
    }

    /** The known forms that a text is: itself, or for Latin letters those that sound like it. */
    private Set<String> readings(String folded) {
        if (namesOf.containsKey(folded)) {
            return Set.of(folded);
        }
        return Latin.isLatin(folded) ? byBare.getOrDefault(Latin.bare(folded), Set.of()) : Set.of();
    }
}
