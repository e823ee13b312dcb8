package io.ochag.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** PostgreSQL's settings: sizes for a small host, which a caller may replace, and ours, which nobody may. */
final class Settings {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

    private static final Map<String, String> SIZES = Map.of(
            "shared_buffers", "128MB",
            "max_connections", "100",
            "jit", "off",
            "timezone", "UTC");

    /** Reach, log and durability. The log may hold no values of rows: no statements, no details, no errors of sessions. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("logging_collector", "on"),
            Map.entry("log_destination", "stderr"),
            Map.entry("log_directory", "../log"),
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_statement", "none"),
            Map.entry("log_duration", "off"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_duration_sample", "-1"),
            Map.entry("log_transaction_sample_rate", "0"),
            Map.entry("log_lock_waits", "off"),
            // the message itself of an error can repeat a value (invalid input syntax), so not even errors
            Map.entry("log_min_messages", "log"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private static final Set<String> DURABILITY = Set.of("fsync", "synchronous_commit", "full_page_writes");

    private Settings() {}

    /** Refuses names that are none and those that are ours. */
    static void check(Map<String, String> asked) {
        for (String name : asked.keySet()) {
            if (!NAME.matcher(name).matches()
                    || FIXED.containsKey(name)
                    || DURABILITY.contains(name)
                    || name.equals("port")) {
                throw new IllegalArgumentException("not a setting of PostgreSQL that may be given: " + name);
            }
        }
    }

    /** The settings as arguments of {@code postgres}. */
    static List<String> arguments(Map<String, String> asked, boolean durable, int port) {
        Map<String, String> all = new LinkedHashMap<>(SIZES);
        all.putAll(asked);
        all.putAll(FIXED);
        DURABILITY.forEach(name -> all.put(name, durable ? "on" : "off"));
        all.put("port", String.valueOf(port));
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        return arguments;
    }
}
