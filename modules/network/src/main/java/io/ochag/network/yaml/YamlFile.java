package io.ochag.network.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens one YAML file. */
public final class YamlFile {
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_CHARACTERS)
            .setUseMarks(true)
            .build();

    private YamlFile() {}

    /** The map that the file consists of; nothing where it is not one, which is then among the problems. */
    public static Optional<YamlMap> open(String name, String text, Problems problems) {
        Spot start = new Spot(name, 1, "");
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                return Optional.of(new YamlMap(map, start, problems));
            }
            problems.add(start, Fault.EXPECTED_MAP);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Spot(name, line, ""), Fault.NOT_YAML);
        } catch (YamlEngineException e) {
            problems.add(start, Fault.NOT_YAML);
        }
        return Optional.empty();
    }
}
