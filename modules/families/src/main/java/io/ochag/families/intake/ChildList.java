package io.ochag.families.intake;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several children in one cell: «Иван 12.03.2015; Мария 2018 г.». Children stand apart by semicolons, line breaks or numbers in a list; where there
 * are none, by the commas that follow a date.
 */
final class ChildList {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n\\r]+\\s*");
    private static final Pattern AFTER_DATE = Pattern.compile("(?<=\\d{4}|г|г\\.|р\\.)\\s*,\\s*");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[.)]\\s*(?=\\p{L})");
    private static final Pattern CHILD = Pattern.compile(
            "(?<name>[\\p{L}\\p{M}'’ .-]*\\p{L}\\.?)[\\s,(–—-]*(?<birth>\\d[\\d./-]*(?:\\s*(?:года|год|г\\.?\\s*р\\.?|г\\.?))?)?[\\s).]*");

    private ChildList() {}

    /** A child as the cell has it; what is not said is blank. */
    record Child(
            @PersonalData(Kind.NAME) String name,
            @PersonalData(Kind.BIRTH_DATE) String birth) {
        @Override
        public String toString() {
            return "Child[***]";
        }
    }

    /** Empty where something in the cell is no child. */
    static List<Child> read(String cell) {
        List<Child> children = new ArrayList<>();
        for (String line : BETWEEN.split(cell)) {
            for (String one : AFTER_DATE.split(line)) {
                String bare = NUMBERED.matcher(one).replaceFirst("").strip();
                if (bare.isEmpty()) {
                    continue;
                }
                Matcher child = CHILD.matcher(bare);
                if (!child.matches()) {
                    return List.of();
                }
                String birth = child.group("birth");
                children.add(new Child(child.group("name").strip(), birth == null ? "" : birth.strip()));
            }
        }
        return children;
    }
}
