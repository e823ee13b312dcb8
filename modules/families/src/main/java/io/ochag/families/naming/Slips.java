package io.ochag.families.naming;

import java.util.List;

/**
 * How many slips of the pen lie between two folded texts: the distance of Damerau and Levenshtein (letter wrong, left out, put in, swapped with
 * its neighbour), where slips that people make more often count less than one.
 */
public final class Slips {
    private static final double FREQUENT = 0.6;
    private static final double USUAL = 0.8;
    private static final List<String> HEARD_ALIKE = List.of(
            "оа", "еи", "ыи", "эе", "яе", "яи", "юу", "бп", "вф", "гк", "дт", "жш", "зс", "щш", "чщ", "ьъ", "хг");
    private static final List<String> ROWS = List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");

    private Slips() {}

    /** Weighted number of slips; {@code 0} for equal texts. */
    public static double between(String one, String other) {
        int rows = one.length();
        int columns = other.length();
        double[][] cost = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            cost[i][0] = cost[i - 1][0] + gap(one, i);
        }
        for (int j = 1; j <= columns; j++) {
            cost[0][j] = cost[0][j - 1] + gap(other, j);
        }
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double best = cost[i - 1][j - 1] + instead(one.charAt(i - 1), other.charAt(j - 1));
                best = Math.min(best, cost[i - 1][j] + gap(one, i));
                best = Math.min(best, cost[i][j - 1] + gap(other, j));
                if (swapped(one, i, other, j)) {
                    best = Math.min(best, cost[i - 2][j - 2] + USUAL);
                }
                cost[i][j] = best;
            }
        }
        return cost[rows][columns];
    }

    /** Whether one slip, or two in a long name, may have made one of the other. */
    public static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 3 || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        double most = shorter < 4 ? FREQUENT : shorter < 9 ? 1.0 : 1.6;
        return between(one, other) <= most;
    }

    /** A letter left out or put in; beside its like it is a doubled one. */
    private static double gap(String text, int at) {
        boolean doubled = at > 1 && text.charAt(at - 1) == text.charAt(at - 2)
                || at < text.length() && text.charAt(at - 1) == text.charAt(at);
        boolean soft = text.charAt(at - 1) == 'ь' || text.charAt(at - 1) == 'ъ';
        return doubled || soft ? FREQUENT : 1;
    }

    private static double instead(char one, char other) {
        if (one == other) {
            return 0;
        }
        for (String pair : HEARD_ALIKE) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
                return FREQUENT;
            }
        }
        return neighbours(one, other) ? USUAL : 1;
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /** Keys that lie side by side, in one row or in two. */
    private static boolean neighbours(char one, char other) {
        for (int row = 0; row < ROWS.size(); row++) {
            int at = ROWS.get(row).indexOf(one);
            if (at >= 0) {
                return near(row, at, other) || near(row + 1, at, other) || near(row - 1, at, other);
            }
        }
        return false;
    }

    private static boolean near(int row, int at, char other) {
        if (row < 0 || row >= ROWS.size()) {
            return false;
        }
        int there = ROWS.get(row).indexOf(other);
        return there >= 0 && Math.abs(there - at) <= 1;
    }
}
