package io.ochag.documents;

import io.ochag.documents.export.ExportModule;
import io.ochag.documents.label.LabelModule;
import io.ochag.documents.paper.PaperModule;
import io.ochag.documents.table.TableModule;
import io.ochag.platform.OchagModule;

/** Papers, tables and labels, and the record of who got which data about people. */
public final class DocumentsModule extends OchagModule {
    @Override
    public String name() {
        return "documents";
    }

    @Override
    protected void configure() {
        schema(1);
        install(new ExportModule());
        install(new PaperModule());
        install(new TableModule());
        install(new LabelModule());
    }
}
