package io.ochag.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What PostgreSQL wrote to its log folder after a moment, for the sentence that says why it did not start. */
final class ServerLog {

    private final Path folder;
    private final Map<Path, Long> before = new HashMap<>();

    private ServerLog(Path folder) {
        this.folder = folder;
    }

    /** Remembers where the log stands now. */
    static ServerLog mark(Path folder) throws IOException {
        Files.createDirectories(folder);
        ServerLog log = new ServerLog(folder);
        for (Path file : log.files()) {
            log.before.put(file, Files.size(file));
        }
        return log;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The text that came since the mark. */
    String since() {
        StringBuilder text = new StringBuilder();
        try {
            for (Path path : files()) {
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                    long start = Math.min(before.getOrDefault(path, 0L), file.length());
                    byte[] news = new byte[(int) Math.min(file.length() - start, 1 << 16)];
                    file.seek(start);
                    file.readFully(news);
                    text.append(new String(news, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            text.append("the log in ").append(folder).append(" cannot be read");
        }
        return text.toString();
    }

    /** The one line of an output that says most: the first failure, else the last line. */
    static String gist(String output) {
        List<String> lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String line = lines.stream()
                .filter(each -> each.matches(".*\\b(FATAL|PANIC|error|could not)\\b.*"))
                .findFirst()
                .orElse(lines.isEmpty() ? "no output" : lines.get(lines.size() - 1));
        String plain = line.replaceFirst("^.*?\\b(FATAL|PANIC|LOG|error):\\s*", "");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
