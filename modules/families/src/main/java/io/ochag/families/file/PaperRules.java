package io.ochag.families.file;

import io.ochag.families.PersonFiles.Paper;
import io.ochag.families.desk.Checks;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How papers are written, as plain functions. */
final class PaperRules {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0№]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ROMAN_AND_LETTERS = Pattern.compile("([^-]+)-([^-]+)");
    /** What looks alike on paper and on the keyboard. */
    private static final Map<Character, Character> AS_ROMAN =
            Map.of('1', 'I', 'І', 'I', 'Л', 'L', 'Х', 'X', 'С', 'C', 'М', 'M', 'У', 'V');

    private static final Map<Character, Character> AS_CYRILLIC = Map.ofEntries(
            Map.entry('A', 'А'),
            Map.entry('B', 'В'),
            Map.entry('C', 'С'),
            Map.entry('E', 'Е'),
            Map.entry('H', 'Н'),
            Map.entry('K', 'К'),
            Map.entry('M', 'М'),
            Map.entry('O', 'О'),
            Map.entry('P', 'Р'),
            Map.entry('T', 'Т'),
            Map.entry('X', 'Х'),
            Map.entry('Y', 'У'));

    private static final LocalText KIND =
            new LocalText("Выберите вид документа из списка.", "Choose a kind of paper from the list.");
    private static final LocalText SERIES = new LocalText(
            "Проверьте серию: она не такая, какой бывает у этого документа.",
            "Check the series: papers of this kind have another form.");
    private static final LocalText NUMBER = new LocalText(
            "Проверьте номер: он не такой, каким бывает у этого документа.",
            "Check the number: papers of this kind have another form.");
    private static final LocalText DAYS =
            new LocalText("Документ не мог кончиться раньше, чем выдан.", "It cannot end before it was issued.");

    private PaperRules() {}

    /** Without spaces, in capitals; Roman figures and Cyrillic letters of a birth certificate as such, however they were typed. */
    static Paper tidy(Paper paper) {
        return new Paper(
                paper.kind(),
                paper.series()
                        .map(PaperRules::plain)
                        .filter(text -> !text.isEmpty())
                        .map(PaperRules::certificate),
                plain(paper.number()),
                paper.issuedOn(),
                paper.validUntil());
    }

    /** @param kind empty where there is none of this code today */
    static Checks kept(Paper paper, Optional<KindRow> kind, LocalDate today) {
        Checks checks = new Checks().unless(kind.isPresent(), "/kind", "families.paper-kind", KIND);
        kind.ifPresent(known -> {
            String form = known.seriesForm();
            boolean series = form == null
                    ? paper.series().isEmpty()
                    : paper.series().filter(text -> text.matches(form)).isPresent();
            checks.unless(series, "/series", "families.paper-series", SERIES)
                    .unless(paper.number().matches(known.numberForm()), "/number", "families.paper-number", NUMBER);
        });
        paper.issuedOn()
                .ifPresent(day -> checks.notAfter("/issuedOn", today, day)
                        .unless(
                                paper.validUntil().filter(day::isAfter).isEmpty(),
                                "/validUntil",
                                "families.paper-days",
                                DAYS));
        return checks;
    }

    static Checks kind(Optional<KindRow> kind) {
        return new Checks().unless(kind.isPresent(), "/paper", "families.paper-kind", KIND);
    }

    private static String plain(String text) {
        return DASHES.matcher(SPACES.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("-");
    }

    private static String certificate(String series) {
        var parts = ROMAN_AND_LETTERS.matcher(series);
        return parts.matches()
                ? swapped(parts.group(1), AS_ROMAN) + "-" + swapped(parts.group(2), AS_CYRILLIC)
                : series;
    }

    private static String swapped(String text, Map<Character, Character> alike) {
        StringBuilder swapped = new StringBuilder();
        for (char letter : text.toCharArray()) {
            swapped.append(alike.getOrDefault(letter, letter));
        }
        return swapped.toString();
    }
}
