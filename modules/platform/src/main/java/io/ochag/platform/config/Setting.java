package io.ochag.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that whoever runs a process may set: {@code ochag.port} in a file, {@code OCHAG_PORT} in the environment, which wins.
 *
 * @param key dotted, lower case
 * @param usual the text that stands when nothing is set; empty where the setting may stay unset
 * @param meaning for the table in the guide
 * @param secret never printed
 */
public record Setting<T>(String key, Optional<String> usual, String meaning, boolean secret, Function<String, T> read) {

    public static Setting<String> text(String key, String usual, String meaning) {
        return new Setting<>(key, Optional.of(usual), meaning, false, text -> text);
    }

    /** A text that may be left out. */
    public static Setting<String> optionalText(String key, String meaning) {
        return new Setting<>(key, Optional.empty(), meaning, false, text -> text);
    }

    public static Setting<String> secret(String key, String meaning) {
        return new Setting<>(key, Optional.empty(), meaning, true, text -> text);
    }

    public static Setting<Integer> number(String key, int usual, int least, int most, String meaning) {
        return new Setting<>(key, Optional.of(Integer.toString(usual)), meaning, false, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("must be a whole number from " + least + " to " + most);
            }
            return number;
        });
    }

    public static Setting<Boolean> yesNo(String key, boolean usual, String meaning) {
        return new Setting<>(
                key, Optional.of(Boolean.toString(usual)), meaning, false, text -> switch (text.toLowerCase(
                        Locale.ROOT)) {
                    case "true", "yes", "on", "1" -> true;
                    case "false", "no", "off", "0" -> false;
                    default -> throw new IllegalArgumentException("must be true or false");
                });
    }

    /** ISO-8601, such as {@code PT30M}. */
    public static Setting<Duration> duration(String key, Duration usual, String meaning) {
        return new Setting<>(key, Optional.of(usual.toString()), meaning, false, Duration::parse);
    }

    public static Setting<Path> folder(String key, String usual, String meaning) {
        return new Setting<>(key, Optional.of(usual), meaning, false, Path::of);
    }

    /** {@code ochag.data.folder} is {@code OCHAG_DATA_FOLDER}. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
