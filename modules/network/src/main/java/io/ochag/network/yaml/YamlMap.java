package io.ochag.network.yaml;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.time.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One map of a file: its keys are asked for one by one, and what nobody asked for is a problem when it is closed. */
public final class YamlMap {
    private final Spot spot;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(MappingNode node, Spot spot, Problems problems) {
        this.spot = spot;
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Spot at = spot.in(key, line(entry.getKeyNode(), spot));
            if (values.putIfAbsent(key, entry.getValueNode()) == null) {
                spots.put(key, at);
            } else {
                problems.add(at, Fault.REPEATED_KEY);
            }
        }
    }

    public Spot spot() {
        return spot;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Keys in the order of the file that nobody has asked for yet. */
    public List<String> otherKeys() {
        return values.keySet().stream().filter(key -> !asked.contains(key)).toList();
    }

    public Field<String> text(String key) {
        return value(key, Function.identity(), Fault.EXPECTED_TEXT);
    }

    /**
     * A required scalar.
     *
     * @param reader may throw {@link InvalidValueException}, whose reason names the fault where {@link Fault} knows it
     */
    public <T> Field<T> value(String key, Function<String, T> reader, Fault otherwise) {
        Spot at = at(key);
        Node node = values.get(key);
        if (node == null) {
            problems.add(spot, Fault.REQUIRED);
            return Field.wrong(at);
        }
        return scalar(node, at, reader, otherwise);
    }

    public <T> Field<Optional<T>> optional(String key, Function<String, T> reader, Fault otherwise) {
        Spot at = at(key);
        Node node = values.get(key);
        if (node == null) {
            return Field.of(at, Optional.empty());
        }
        return new Field<>(at, scalar(node, at, reader, otherwise).read().map(Optional::of));
    }

    public <T> Field<T> valueOr(String key, T fallback, Function<String, T> reader, Fault otherwise) {
        Field<Optional<T>> field = optional(key, reader, otherwise);
        return new Field<>(field.spot(), field.read().map(read -> read.orElse(fallback)));
    }

    /** The keys {@code from} and {@code to}; without {@code from}, the given day, and without {@code to}, an open end. */
    public Field<DateRange> dates(LocalDate usualStart) {
        Field<LocalDate> from = valueOr("from", usualStart, YamlMap::date, Fault.DATE_FORMAT);
        Field<Optional<LocalDate>> to = optional("to", YamlMap::date, Fault.DATE_FORMAT);
        if (from.read().isEmpty() || to.read().isEmpty()) {
            return Field.wrong(from.spot());
        }
        return checked(to.spot(), () -> new DateRange(from.get(), to.get().orElse(null)), Fault.DATE_ORDER);
    }

    /** Each scalar of a list, or the one scalar that stands in its place; nothing where the key is absent. */
    public <T> List<Field<T>> values(String key, Function<String, T> reader, Fault otherwise) {
        at(key);
        List<Field<T>> fields = new ArrayList<>();
        items(key).forEach((itemSpot, node) -> fields.add(scalar(node, itemSpot, reader, otherwise)));
        return fields;
    }

    /** Each map of a list, or the one map that stands in its place; nothing where the key is absent. */
    public List<YamlMap> maps(String key) {
        at(key);
        List<YamlMap> maps = new ArrayList<>();
        items(key).forEach((itemSpot, node) -> {
            if (node instanceof MappingNode map) {
                maps.add(new YamlMap(map, itemSpot, problems));
            } else {
                problems.add(itemSpot, Fault.EXPECTED_MAP);
            }
        });
        return maps;
    }

    /** Whether the item is a map rather than a scalar, for lists that allow both. */
    public boolean holdsMaps(String key) {
        return items(key).values().stream().anyMatch(node -> !(node instanceof ScalarNode));
    }

    /** Reports keys that nobody asked for; what was read may be used if this answers true. */
    public boolean closeSound() {
        for (String key : otherKeys()) {
            problems.add(spots.getOrDefault(key, spot), Fault.UNKNOWN_KEY);
        }
        return !problems.within(spot);
    }

    private Map<Spot, Node> items(String key) {
        Node node = values.get(key);
        Map<Spot, Node> items = new LinkedHashMap<>();
        if (node instanceof SequenceNode list) {
            Spot at = at(key);
            for (int i = 0; i < list.getValue().size(); i++) {
                Node item = list.getValue().get(i);
                items.put(at.in(Integer.toString(i), line(item, at)), item);
            }
        } else if (node != null) {
            items.put(at(key), node);
        }
        return items;
    }

    private <T> Field<T> scalar(Node node, Spot at, Function<String, T> reader, Fault otherwise) {
        if (!(node instanceof ScalarNode scalar)
                || (scalar.isPlain() && scalar.getValue().isEmpty())) {
            problems.add(at, Fault.EXPECTED_TEXT);
            return Field.wrong(at);
        }
        return checked(at, () -> reader.apply(scalar.getValue()), otherwise);
    }

    private <T> Field<T> checked(Spot at, Supplier<T> read, Fault otherwise) {
        try {
            return Field.of(at, read.get());
        } catch (InvalidValueException e) {
            problems.add(at, Fault.of(e.reason(), otherwise));
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(at, otherwise);
        }
        return Field.wrong(at);
    }

    private Spot at(String key) {
        asked.add(key);
        return spots.getOrDefault(key, spot);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static int line(@Nullable Node node, Spot otherwise) {
        return node == null
                ? otherwise.line()
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(otherwise.line());
    }
}
