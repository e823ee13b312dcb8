package io.ochag.documents;

import io.ochag.kernel.access.Actor;

/**
 * Prints papers as tagged PDF in Russian, on A4, with page numbers. What the fonts do not have is printed as «?»; the renderer opens no file and
 * no address, whatever the template says.
 */
public interface Papers {
    /** A paper that names nobody. */
    <M> byte[] pdf(Template<M> template, M model, Frame frame);

    /**
     * A paper about people. Record and audit entry are durable on return; inside a {@code write} the record shares its fate, and the bytes must not
     * leave before it is committed. Not to be called inside a {@code read}. The mark with addressee, day and number is on each page. Whether the
     * actor may see these data is the caller's to ask. Failure: {@code audit.unavailable}.
     */
    <M> Paper pdf(Actor actor, PeopleTemplate<M> template, M model, Frame frame, Disclosure disclosure);
}
