package io.ochag.families.search;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/**
 * The ways in which words may be read as a name, as parallel arrays for the statement; a part that a reading does not have is an empty text. All
 * are folded, and all are beginnings.
 *
 * @param penalties how much worse each reading is than the plain one
 */
record Readings(
        @PersonalData(Kind.NAME) String[] surnames,
        @PersonalData(Kind.NAME) String[] givens,
        @PersonalData(Kind.NAME) String[] patronymics,
        Integer[] penalties) {
    @Override
    public String toString() {
        return "Readings[***]";
    }
}
