package io.ochag.platform.config;

import io.ochag.platform.OchagException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Settings of a process, all checked at once before anything is started. */
public final class Settings {
    private final Map<Setting<?>, Object> values;

    private Settings(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    /**
     * Reads the declared settings: environment before file before the usual value.
     *
     * @param file a properties file in UTF-8, if there is one
     * @throws OchagException naming every key that is unknown or unreadable, never the value
     */
    public static Settings read(List<Setting<?>> declared, Optional<Path> file, Map<String, String> environment) {
        Map<String, String> fromFile = file.map(Settings::load).orElse(Map.of());
        List<String> wrong = new ArrayList<>(unknown(declared, fromFile.keySet(), environment.keySet()));
        Map<Setting<?>, Object> values = new HashMap<>();
        for (Setting<?> setting : declared) {
            Optional<String> text = Optional.ofNullable(environment.get(setting.variable()))
                    .or(() -> Optional.ofNullable(fromFile.get(setting.key())))
                    .map(String::strip)
                    .filter(given -> !given.isEmpty())
                    .or(setting::usual);
            text.ifPresent(given -> {
                try {
                    values.put(setting, setting.read().apply(given));
                } catch (RuntimeException e) {
                    wrong.add(setting.variable() + " (" + setting.key() + "): " + reason(e));
                }
            });
        }
        if (!wrong.isEmpty()) {
            throw new OchagException("Wrong settings: " + String.join("; ", wrong) + ".");
        }
        return new Settings(values);
    }

    /** A setting that is set or has a usual value. */
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new OchagException("The setting " + setting.variable() + " is needed."));
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable((T) values.get(setting));
    }

    private static List<String> unknown(List<Setting<?>> declared, Set<String> inFile, Set<String> inEnvironment) {
        Set<String> keys = declared.stream().map(Setting::key).collect(Collectors.toSet());
        Set<String> variables = declared.stream().map(Setting::variable).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        inFile.stream().filter(key -> !keys.contains(key)).forEach(unknown::add);
        inEnvironment.stream()
                .filter(name -> name.startsWith("OCHAG_") && !variables.contains(name))
                .forEach(unknown::add);
        return unknown.stream().map(key -> key + " is not a setting").toList();
    }

    private static String reason(RuntimeException e) {
        if (e instanceof NumberFormatException) {
            return "must be a whole number";
        }
        // our own readers say what they want and never repeat what they got
        return e.getClass() == IllegalArgumentException.class && e.getMessage() != null
                ? e.getMessage()
                : "cannot be read";
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new OchagException("The settings file " + file + " cannot be read.", e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
