package io.ochag.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to measure, from arguments {@code --name=value}.
 *
 * @param families how many the database holds
 * @param data folder of the embedded database; it is kept for the next run
 * @param url JDBC URL of another PostgreSQL in its place
 * @param pool connections
 * @param clients requests in flight; the target is stated for twice the pool
 * @param rounds how often each side is measured; one after another in each round
 * @param seconds how long a side is measured in a round
 * @param warmUp seconds for each side before the first round
 * @param rate requests a second and operation, sent whether or not the answer before has come; 0 for as fast as answers come
 * @param out file of figures, in JSON
 * @param plans file of the plans of all statements; measures nothing then
 */
record Options(
        int families,
        Path data,
        Optional<String> url,
        String user,
        String password,
        int pool,
        int clients,
        int rounds,
        double seconds,
        double warmUp,
        int rate,
        List<String> operations,
        List<String> sides,
        Path out,
        Optional<Path> plans) {

    private static final Map<String, String> USUAL = usual();

    static Options of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>(USUAL);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (parts.length != 2 || !given.containsKey(name)) {
                throw new IllegalArgumentException("Not an option: " + argument + ". There are " + USUAL);
            }
            given.put(name, parts[1]);
        }
        return new Options(
                number(given, "families"),
                Path.of(text(given, "data")),
                Optional.of(text(given, "url")).filter(url -> !url.isEmpty()),
                text(given, "user"),
                text(given, "password"),
                number(given, "pool"),
                number(given, "clients"),
                number(given, "rounds"),
                Double.parseDouble(text(given, "seconds")),
                Double.parseDouble(text(given, "warm-up")),
                number(given, "rate"),
                list(given, "operations"),
                list(given, "sides"),
                Path.of(text(given, "out")),
                Optional.of(text(given, "plans"))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of));
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("families", "10000");
        usual.put("data", "target/benchmark-data");
        usual.put("url", "");
        usual.put("user", "ochag");
        usual.put("password", "");
        usual.put("pool", "8");
        usual.put("clients", "16");
        usual.put("rounds", "5");
        usual.put("seconds", "5");
        usual.put("warm-up", "5");
        usual.put("rate", "0");
        usual.put("operations", "card,timeline,search,search-typo,search-text,search-snils,search-phone,register");
        usual.put("sides", "jdbc,jdbc-rights,http,http-noaudit");
        usual.put("out", "target/benchmark.json");
        usual.put("plans", "");
        return usual;
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }

    private static int number(Map<String, String> given, String name) {
        return Integer.parseInt(text(given, name).replace("_", ""));
    }

    private static List<String> list(Map<String, String> given, String name) {
        return Arrays.stream(text(given, name).split(",")).toList();
    }
}
