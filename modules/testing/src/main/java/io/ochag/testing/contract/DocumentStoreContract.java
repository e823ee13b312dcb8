package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.ContentSource;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentContent;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentOwner.RecordRef;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.document.Tombstone;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.MutableClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DocumentStore} keeps to: content that is what it is said to be, terms, holds, and nothing of it left after deletion. */
public abstract class DocumentStoreContract {
    /** Declared wherever this contract runs. */
    public static final RetentionTerm YEAR = RetentionTerm.of("test.year", Period.ofYears(1));

    /** Declared too. */
    public static final RetentionTerm FOREVER = RetentionTerm.withoutEnd("test.forever");

    protected static final byte[] PDF = "%PDF-1.7\nдоговор\u0000".getBytes(StandardCharsets.UTF_8);

    protected abstract DocumentStore store();

    protected abstract Actor actor();

    protected abstract MutableClock clock();

    protected static DocumentOwner somebody() {
        return DocumentOwner.of(new Recipient.OfPerson(new PersonId(UUID.randomUUID())));
    }

    protected final DocumentId put(DocumentOwner owner, RetentionClass retention) {
        return store().put(
                        actor(),
                        NewDocument.of(
                                owner, "Договор Кленовой.pdf", "application/pdf", retention, ContentSource.of(PDF)));
    }

    protected final StoredDocument described(DocumentId document) {
        return store().describe(actor(), Set.of(document)).values().iterator().next();
    }

    protected static byte[] read(DocumentContent content) {
        try (InputStream stream = content.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void assertRefused(ErrorCode error, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(error);
    }

    @Test
    public void whatWasPutIsReadAndDescribed() {
        DocumentOwner owner = somebody();
        DocumentId document = put(owner, YEAR.retention());
        DocumentContent content = store().open(actor(), document);
        assertThat(read(content)).isEqualTo(PDF);
        assertThat(content.document()).isEqualTo(described(document));
        StoredDocument described = described(document);
        assertThat(described.owner()).isEqualTo(owner);
        assertThat(described.name().text()).isEqualTo("Договор Кленовой.pdf");
        assertThat(described.type().value()).isEqualTo("application/pdf");
        assertThat(described.size()).isEqualTo(PDF.length);
        assertThat(described.sha256()).matches("[0-9a-f]{64}");
        assertThat(described.storedAt()).isEqualTo(clock().instant());
        assertThat(described.keepUntil()).contains(clock().today().plusYears(1));
        assertThat(described.held()).isFalse();
        assertThat(described.toString()).doesNotContain("Кленов");
    }

    @Test
    public void whatIsNotThereIsAbsentOrNotFound() {
        DocumentId nothing = new DocumentId(UUID.randomUUID());
        assertThat(store().describe(actor(), Set.of(nothing))).isEmpty();
        assertThat(store().describe(actor(), Set.of())).isEmpty();
        assertThat(store().tombstone(nothing)).isEmpty();
        assertRefused(KernelError.NOT_FOUND, () -> store().open(actor(), nothing));
        assertRefused(KernelError.NOT_FOUND, () -> store().delete(actor(), nothing, DeletionReason.MISTAKE));
        assertRefused(KernelError.NOT_FOUND, () -> store().hold(actor(), nothing, "запрос"));
    }

    @Test
    public void contentThatIsNotWhatItIsSaidToBeIsRefused() {
        assertRefused(DocumentError.TYPE_DIFFERS, () -> put("image/png", PDF));
        assertRefused(DocumentError.TYPE_DIFFERS, () -> put("text/plain", PDF));
        assertRefused(
                DocumentError.TYPE_DIFFERS,
                () -> put("application/pdf", "просто текст".getBytes(StandardCharsets.UTF_8)));
        assertRefused(DocumentError.TYPE_NOT_ALLOWED, () -> put("application/pdf", new byte[] {'M', 'Z', 0, 3, 1}));
        assertRefused(DocumentError.EMPTY, () -> put("text/plain", new byte[0]));
        assertRefused(
                DocumentError.UNREADABLE,
                () -> store().put(actor(), NewDocument.of(somebody(), "a", "text/plain", YEAR.retention(), () -> {
                    throw new IOException("cut");
                })));
    }

    private void put(String type, byte[] content) {
        store().put(actor(), NewDocument.of(somebody(), "файл", type, YEAR.retention(), ContentSource.of(content)));
    }

    @Test
    public void listsShowTheOwnersFilesNewestFirst() {
        DocumentOwner mother = somebody();
        RecordRef loan = new RecordRef("test.loan", UUID.randomUUID());
        DocumentOwner loanOfMother = DocumentOwner.of(loan, mother.about().orElseThrow());
        DocumentId first = put(mother, YEAR.retention());
        DocumentId second = put(loanOfMother, YEAR.retention());
        put(somebody(), YEAR.retention());
        DocumentId third = put(loanOfMother, YEAR.retention());
        Page<StoredDocument> page = store().list(actor(), mother, new PageRequest(2, Optional.empty()));
        assertThat(page.items()).extracting(StoredDocument::id).containsExactly(third, second);
        assertThat(store().list(actor(), mother, new PageRequest(2, page.next()))
                        .items())
                .extracting(StoredDocument::id)
                .containsExactly(first);
        assertThat(store().list(actor(), DocumentOwner.of(loan), PageRequest.first())
                        .items())
                .extracting(StoredDocument::id)
                .containsExactly(third, second);
    }

    @Test
    public void deletionLeavesATombstoneAndNothingElse() {
        RecordRef loan = new RecordRef("test.loan", UUID.randomUUID());
        DocumentId document = put(DocumentOwner.of(loan), YEAR.retention());
        store().delete(actor(), document, DeletionReason.MISTAKE);
        assertThat(store().describe(actor(), Set.of(document))).isEmpty();
        assertRefused(KernelError.NOT_FOUND, () -> store().open(actor(), document));
        Tombstone tombstone = store().tombstone(document).orElseThrow();
        assertThat(tombstone.reason()).isEqualTo(DeletionReason.MISTAKE);
        assertThat(tombstone.part()).contains(loan);
        assertThat(tombstone.deletedAt()).isEqualTo(clock().instant());
        assertThat(tombstone.toString()).doesNotContain("Кленов");
    }

    @Test
    public void theTermIsOverOnItsDayAndNotBefore() {
        DocumentId document = put(somebody(), YEAR.retention());
        DocumentId forever = put(somebody(), FOREVER.retention());
        clock().advance(Duration.ofDays(364));
        assertRefused(DocumentError.KEPT, () -> store().delete(actor(), document, DeletionReason.TERM_OVER));
        clock().advance(Duration.ofDays(1));
        store().delete(actor(), document, DeletionReason.TERM_OVER);
        assertThat(described(forever).keepUntil()).isEmpty();
        assertRefused(DocumentError.KEPT, () -> store().delete(actor(), forever, DeletionReason.TERM_OVER));
    }

    @Test
    public void theTermMayBeCountedFromAnotherDay() {
        DocumentId document = put(somebody(), YEAR.retention());
        store().keepFrom(actor(), document, clock().today().plusMonths(6));
        assertThat(described(document).keepUntil()).contains(clock().today().plusMonths(18));
    }

    @Test
    public void aHoldForbidsDeletionUntilItIsReleased() {
        DocumentId document = put(somebody(), YEAR.retention());
        store().hold(actor(), document, "запрос суда");
        assertThat(described(document).held()).isTrue();
        for (DeletionReason reason : DeletionReason.values()) {
            assertRefused(DocumentError.HELD, () -> store().delete(actor(), document, reason));
        }
        store().release(actor(), document, "запрос исполнен");
        assertThat(described(document).held()).isFalse();
        assertRefused(DocumentError.NOT_HELD, () -> store().release(actor(), document, "ещё раз"));
        store().delete(actor(), document, DeletionReason.WITHDRAWN);
    }

    @Test
    public void aHoldNeedsAGround() {
        DocumentId document = put(somebody(), YEAR.retention());
        assertThatThrownBy(() -> store().hold(actor(), document, " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("hold.ground");
    }

    @Test
    public void aClassThatNobodyDeclaredIsAFault() {
        assertThatThrownBy(() -> put(somebody(), new RetentionClass("test.undeclared")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
