package io.ochag.families.intake;

import io.ochag.families.BeginImport.Format;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportRules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentOwner.RecordRef;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A file that is sent in pieces and put together in the document store. Runs inside a write. */
final class Upload {
    static final RetentionClass RETENTION = new RetentionClass("families.import");
    private static final String PART = "families.import";
    private static final String TEXT = "text/plain";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RunMapper mapper;
    private final DocumentStore documents;
    private final ImportRules rules;

    @Inject
    Upload(RunMapper mapper, DocumentStore documents, ImportRules rules) {
        this.mapper = mapper;
        this.documents = documents;
        this.rules = rules;
    }

    void put(ImportRow run, int number, byte[] bytes) {
        if (number < 1 || number > rules.pieces()) {
            throw new InvalidValueException("families.import-piece");
        }
        if (bytes.length == 0 || bytes.length > FamilyImports.LARGEST_PIECE) {
            throw DomainException.of(DocumentError.TOO_LARGE);
        }
        mapper.putPiece(run.id(), number, bytes);
    }

    /** {@code families.import-pieces} where one is missing. */
    void complete(Actor actor, ImportRow run, int pieces) {
        if (pieces < 1 || mapper.pieces(run.id(), pieces) != pieces) {
            throw DomainException.of(FamiliesError.IMPORT_PIECES);
        }
        DocumentId document = documents.put(
                actor,
                NewDocument.of(
                        DocumentOwner.of(new RecordRef(PART, run.id().value())),
                        Objects.requireNonNull(mapper.fileName(run.id())),
                        run.format() == Format.XLSX ? WORKBOOK : TEXT,
                        RETENTION,
                        () -> joined(run, pieces)));
        StoredDocument stored = Objects.requireNonNull(
                documents.describe(actor, Set.of(document)).get(document));
        mapper.loaded(run.id(), document, stored.sha256());
        mapper.deletePieces(run.id());
    }

    private InputStream joined(ImportRow run, int pieces) {
        Iterator<InputStream> streams = IntStream.rangeClosed(1, pieces)
                .mapToObj(number -> (InputStream) new ByteArrayInputStream(
                        Objects.requireNonNull(mapper.piece(run.id(), number)).bytes()))
                .iterator();
        Enumeration<InputStream> each = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        };
        return new SequenceInputStream(each);
    }
}
