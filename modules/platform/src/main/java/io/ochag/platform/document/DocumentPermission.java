package io.ochag.platform.document;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about stored files as such; who may see which file is decided by the module that it belongs to. */
public enum DocumentPermission implements Permission {
    RETENTION("files.retention", "Задавать сроки хранения файлов", "Set how long files are kept");

    private final Declaration declaration;

    DocumentPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
