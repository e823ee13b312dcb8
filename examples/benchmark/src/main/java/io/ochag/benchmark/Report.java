package io.ochag.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All rounds, as a table of medians with ranges and as JSON of every round. */
final class Report {
    /** Rounds by operation and side, in the order of measuring. */
    private final Map<String, Map<String, List<Figures>>> rounds = new LinkedHashMap<>();

    void add(String operation, String side, Figures figures) {
        rounds.computeIfAbsent(operation, name -> new LinkedHashMap<>())
                .computeIfAbsent(side, name -> new ArrayList<>())
                .add(figures);
    }

    Map<String, Map<String, List<Figures>>> rounds() {
        return rounds;
    }

    /** A table for each operation; each side is compared with the first one, round by round. */
    String table() {
        StringBuilder text = new StringBuilder();
        rounds.forEach((operation, sides) -> {
            List<Figures> first = sides.values().iterator().next();
            text.append(String.format(
                    "%n| %s | req/s | of %s | p50 ms | p99 ms | max ms | p99/p50 | pool wait p99 ms | overtaken p99, most | queued | GC ms | errors | load |%n",
                    operation, sides.keySet().iterator().next()));
            text.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
            sides.forEach((side, figures) -> text.append(String.format(
                    "| %s | %s | %s | %s | %s | %s | %s | %s | %s, %s | %s | %s | %d | %s |%n",
                    side,
                    range("%.0f", values(figures, Figures::perSecond)),
                    range("%.2f", ratios(figures, first)),
                    range("%.2f", values(figures, Figures::p50)),
                    range("%.1f", values(figures, Figures::p99)),
                    range("%.0f", values(figures, Figures::max)),
                    range("%.1f", values(figures, Figures::tail)),
                    range("%.1f", values(figures, Figures::poolP99)),
                    range("%.0f", values(figures, Figures::overtaken)),
                    range("%.0f", values(figures, Figures::mostOvertaken)),
                    range("%.2f", values(figures, Figures::queued)),
                    range("%.0f", values(figures, Figures::gcMillis)),
                    figures.stream().mapToLong(Figures::errors).sum(),
                    range("%.1f", values(figures, Figures::load)))));
        });
        return text.toString();
    }

    void write(Path file, Map<String, Object> machine) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("rounds", rounds);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }

    private static double[] values(List<Figures> figures, ToDoubleFunction<Figures> value) {
        return figures.stream().mapToDouble(value).toArray();
    }

    private static double[] ratios(List<Figures> side, List<Figures> first) {
        double[] ratios = new double[Math.min(side.size(), first.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = side.get(i).perSecond() / first.get(i).perSecond();
        }
        return ratios;
    }

    private static String range(String format, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String median = String.format(format, sorted[sorted.length / 2]);
        return sorted.length == 1
                ? median
                : median + " [" + String.format(format, sorted[0]) + "-"
                        + String.format(format, sorted[sorted.length - 1]) + "]";
    }
}
