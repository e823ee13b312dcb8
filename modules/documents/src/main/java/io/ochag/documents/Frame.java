package io.ochag.documents;

import io.ochag.kernel.person.NotPersonal;

/**
 * What stands around the body of a paper.
 *
 * @param title of the file, as its properties and a screen reader say it: «Договор проката № 15». It names nobody, since it is seen without
 *     opening the file
 * @param description one sentence of what the file is
 * @param header at the top of each page, such as the name of the institution; may be empty
 */
public record Frame(
        @NotPersonal String title,
        @NotPersonal String description,
        @NotPersonal String header,
        Orientation orientation) {
    /** How an A4 sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** An upright A4 page. */
    public static Frame of(String title, String description, String header) {
        return new Frame(title, description, header, Orientation.PORTRAIT);
    }

    public Frame landscape() {
        return new Frame(title, description, header, Orientation.LANDSCAPE);
    }
}
