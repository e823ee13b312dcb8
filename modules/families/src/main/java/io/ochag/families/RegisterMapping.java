package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a register mean. A family is one row, or rows that follow one another with the same {@link Meaning#FAMILY_KEY}. What is wrong with
 * a mapping is said all at once.
 *
 * @param roles the role of member 1, 2 and so on, where no column says it; members beyond the list are {@link MemberRole#OTHER}
 * @param dateFormats tried in this order, beside ISO dates and single years: {@code dd.MM.yyyy}
 * @param municipalities names as the register writes them; a code (ОКТМО) in the column needs none
 */
public record RegisterMapping(
        Layout layout,
        List<Column> columns,
        List<MemberRole> roles,
        @NotPersonal List<String> dateFormats,
        List<NamedMunicipality> municipalities) {
    public RegisterMapping {
        columns = List.copyOf(columns);
        roles = List.copyOf(roles);
        dateFormats = List.copyOf(dateFormats);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * Where the table stands. What is empty is found out: the first sheet; the first row that has all titles; UTF-8 where the file can be that and
     * Windows-1251 else; the separator that the header has most of.
     *
     * @param headerRow from 1; 0 where the table has no header, and columns are given by their numbers
     */
    public record Layout(
            @NotPersonal Optional<String> sheet,
            Optional<Integer> headerRow,
            Optional<Encoding> encoding,
            Optional<Delimiter> delimiter) {
        public static final Layout FOUND_OUT =
                new Layout(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public boolean hasNoHeader() {
            return headerRow.filter(row -> row == 0).isPresent();
        }
    }

    /** The letters of a CSV. */
    public enum Encoding {
        UTF_8,
        WINDOWS_1251
    }

    /** What stands between the cells of a CSV. */
    public enum Delimiter {
        SEMICOLON(';'),
        COMMA(','),
        TAB('\t');

        private final char sign;

        Delimiter(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    /**
     * One column.
     *
     * @param title as in the header; capitals, ё and spaces do not matter
     * @param position from 1, in place of a title that stands there twice or not at all
     * @param member whose it is: 1, 2 and so on; empty where it is the family's
     */
    public record Column(
            @NotPersonal Optional<String> title,
            Optional<Integer> position,
            Meaning meaning,
            Optional<Integer> member) {}

    /** What a column holds. */
    public enum Meaning {
        /** Surname, given name and patronymic in one cell. */
        FULL_NAME(true),
        SURNAME(true),
        GIVEN(true),
        PATRONYMIC(true),
        /** A day, or a year alone. */
        BIRTH(true),
        SEX(true),
        SNILS(true),
        /** One or several, with commas or semicolons between. */
        PHONE(true),
        /** «мать», «отец», «опекун», «ребёнок»… */
        ROLE(true),
        /** Several children in one cell: «Иван 12.03.2015; Мария 2018 г.» */
        CHILDREN(false),
        /** What tells one family of the register from another. */
        FAMILY_KEY(false),
        /** By name or ОКТМО. */
        MUNICIPALITY(false),
        /** When the family was registered there. */
        REGISTERED_ON(false);

        private final boolean ofMember;

        Meaning(boolean ofMember) {
            this.ofMember = ofMember;
        }

        public boolean ofMember() {
            return ofMember;
        }
    }

    /** A municipality as the register writes it. */
    public record NamedMunicipality(@NotPersonal String name, MunicipalityCode code) {}
}
