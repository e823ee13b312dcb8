package io.ochag.network.profile;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.Problems;
import io.ochag.network.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the readers of one profile share.
 *
 * @param since the day from which things hold that name no day
 */
record Reading(
        Problems problems,
        Codes codes,
        Periods periods,
        StableIds ids,
        @NotPersonal LocalDate since) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    static Reading of(String region, LocalDate since, Problems problems) {
        return new Reading(problems, new Codes(problems), new Periods(problems), new StableIds(region), since);
    }

    Field<String> code(YamlMap item, Codes.Kind kind) {
        Field<String> code = code(item);
        codes.define(kind, code);
        return code;
    }

    static Field<String> code(YamlMap item) {
        return item.value("code", Reading::codeForm, Fault.CODE_FORMAT);
    }

    <T> Field<T> reference(YamlMap item, String key, Codes.Kind kind, Function<String, T> make) {
        Field<T> reference = item.value(key, make, Fault.CODE_FORMAT);
        codes.need(kind, reference);
        return reference;
    }

    Field<TerritoryCode> territory(YamlMap item, String key) {
        return reference(item, key, Codes.Kind.TERRITORY, TerritoryCode::new);
    }

    /** A constant of an enum, written in lower case with hyphens. */
    static <E extends Enum<E>> Function<String, E> word(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("profile.choice"));
    }

    static String codeForm(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new InvalidValueException("profile.code-format");
        }
        return text;
    }

    static String words(String text) {
        if (text.isBlank() || text.length() > 500) {
            throw new InvalidValueException("profile.text");
        }
        return text.strip();
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValueException("profile.choice");
        };
    }
}
