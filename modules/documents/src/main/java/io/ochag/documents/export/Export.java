package io.ochag.documents.export;

import io.ochag.documents.Disclosure;
import io.ochag.kernel.access.Actor;

/** A file about people on its way out. */
public final class Export {
    private final Actor actor;
    private final What what;
    private final Disclosure disclosure;
    private final ExportRow row;

    Export(Actor actor, What what, Disclosure disclosure, ExportRow row) {
        this.actor = actor;
        this.what = what;
        this.disclosure = disclosure;
        this.row = row;
    }

    Actor actor() {
        return actor;
    }

    What what() {
        return what;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    ExportRow row() {
        return row;
    }
}
