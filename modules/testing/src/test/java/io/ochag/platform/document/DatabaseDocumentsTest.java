package io.ochag.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.ContentCheck;
import io.ochag.kernel.document.ContentSource;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentContent;
import io.ochag.kernel.document.DocumentError;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.Tombstone;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.DocumentStoreContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseDocumentsTest extends DocumentStoreContract {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final int LARGEST = 3_000_000;

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor.Staff worker = Actors.worker();
    private final AtomicBoolean clean = new AtomicBoolean(true);
    private TestDatabase database;
    private TestOchag ochag;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ContentCheck scanner = (type, content) -> clean.get();
        ochag = TestOchag.on(given.dataSource())
                .clock(clock)
                .install(new Declared())
                .override(DocumentRules.class, new DocumentRules(LARGEST))
                .override(ContentCheck.class, scanner)
                .start();
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    static final class Declared extends FeatureModule {
        @Override
        protected void configure() {
            retention(YEAR, FOREVER);
        }
    }

    @Override
    protected DocumentStore store() {
        return ochag.get(DocumentStore.class);
    }

    @Override
    protected Actor actor() {
        return worker;
    }

    @Override
    protected MutableClock clock() {
        return clock;
    }

    private DocumentId put(String type, byte[] content) {
        return store().put(
                        worker, NewDocument.of(somebody(), "файл", type, YEAR.retention(), ContentSource.of(content)));
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, ffd8ffe000104a464946",
        "image/png, 89504e470d0a1a0a0000000d",
        "image/heic, 0000001c667479706865696300000000",
        "image/heic, 00000018667479706d69663100000000",
        "application/pdf, 255044462d312e340a",
        "text/plain, d09fd180d0b8d0b2d0b5d18220e28094"
    })
    void knowsTypesByTheirContent(String type, String hex) {
        assertThat(described(put(type, HexFormat.of().parseHex(hex))).type().value())
                .isEqualTo(type);
    }

    @Test
    void textMayBeInTheOldEncodingToo() {
        assertThat(put("text/plain; charset=windows-1251", "Ёлка\r\n".getBytes(Charset.forName("windows-1251"))))
                .isNotNull();
    }

    @Test
    void knowsOfficeFilesByTheirPartsWhateverTheOrder() throws IOException {
        put(OOXML + "wordprocessingml.document", zip("_rels/.rels", "word/document.xml", "[Content_Types].xml"));
        put(OOXML + "spreadsheetml.sheet", zip("[Content_Types].xml", "xl/workbook.xml"));
        assertRefused(
                DocumentError.TYPE_DIFFERS,
                () -> put(OOXML + "wordprocessingml.document", zip("[Content_Types].xml", "xl/workbook.xml")));
        for (byte[] refused : List.of(
                zip("word/document.xml", "word/vbaProject.bin"),
                zip("anything.txt"),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                cut(zip("word/document.xml")))) {
            assertRefused(DocumentError.TYPE_NOT_ALLOWED, () -> put(OOXML + "wordprocessingml.document", refused));
        }
    }

    private static byte[] cut(byte[] archive) {
        byte[] cut = archive.clone();
        // the directory says that it is longer than it is
        cut[cut.length - 22 + 12] = (byte) 0xF0;
        return cut;
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[500]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aTypeThatTheRegionSwitchedOffIsRefused() {
        database.sql("update ochag_platform.document_type set allowed = false where media_type = 'image/png'");
        assertRefused(
                DocumentError.TYPE_NOT_ALLOWED,
                () -> put("image/png", HexFormat.of().parseHex("89504e470d0a1a0a00")));
        database.sql("update ochag_platform.document_type set allowed = true where media_type = 'image/png'");
    }

    @Test
    void aLargeFileComesBackInPiecesAndATooLargeOneNotAtAll() {
        byte[] large = new byte[LARGEST];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        DocumentId document = put("application/pdf", large);
        assertThat(read(store().open(worker, document))).isEqualTo(large);
        assertThat(database.number(
                        "select count(*) from ochag_platform.document_piece where document_id = ?", document.value()))
                .isEqualTo(12);
        byte[] larger = java.util.Arrays.copyOf(large, LARGEST + 1);
        long before = database.number("select count(*) from ochag_platform.document_piece");
        assertRefused(DocumentError.TOO_LARGE, () -> put("application/pdf", larger));
        assertThat(database.number("select count(*) from ochag_platform.document_piece"))
                .isEqualTo(before);
    }

    @Test
    void readingHoldsNoConnection() throws IOException {
        DocumentId document = put("application/pdf", PDF);
        DocumentContent content = store().open(worker, document);
        assertThat(content.stream().read()).isEqualTo('%');
        assertThat(database.dataSource().getHikariPoolMXBean().getActiveConnections())
                .isLessThanOrEqualTo(1); // the audit writer's own
        content.stream().close();
    }

    @Test
    void aRollbackForgetsTheFile() {
        Transactions transactions = ochag.get(Transactions.class);
        long before = database.number("select count(*) from ochag_platform.document_piece");
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    put("application/pdf", PDF);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(database.number("select count(*) from ochag_platform.document_piece"))
                .isEqualTo(before);
    }

    @Test
    void contentThatWasChangedBehindOurBackIsNotReadToItsEnd() {
        DocumentId document = put("application/pdf", PDF);
        database.sql(
                "update ochag_platform.document_piece set bytes = bytes || '\\x00' where document_id = ?",
                document.value());
        DocumentContent content = store().open(worker, document);
        assertThatThrownBy(() -> read(content)).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatACheckRefusesIsNotStored() {
        clean.set(false);
        try {
            assertRefused(DocumentError.REFUSED, () -> put("application/pdf", PDF));
        } finally {
            clean.set(true);
        }
    }

    @Test
    void everyAccessIsRecordedUnderWhomItIsAbout() {
        FamilyId family = new FamilyId(UUID.randomUUID());
        DocumentOwner owner = DocumentOwner.of(new Recipient.OfFamily(family));
        DocumentId document = put(owner, YEAR.retention());
        read(store().open(worker, document));
        store().list(worker, owner, PageRequest.first());
        store().hold(worker, document, "запрос");
        store().release(worker, document, "исполнен");
        store().keepFrom(worker, document, TestOchag.USUAL_DAY);
        store().delete(worker, document, DeletionReason.MISTAKE);
        assertThat(database.column(
                        "select kind || ' ' || operation from ochag_platform.audit_entry where family_ids @> array[?]::uuid[] order by id",
                        family.value()))
                .containsExactly(
                        "WRITE files.put",
                        "READ files.read",
                        "READ files.listed",
                        "WRITE files.held",
                        "WRITE files.released",
                        "WRITE files.term",
                        "WRITE files.deleted");
    }

    @Test
    void theSweepDeletesWhatIsPastItsTermInBatchesAndLeavesWhatIsHeld() {
        Set<DocumentId> overdue = new java.util.HashSet<>();
        for (int i = 0; i < 120; i++) {
            overdue.add(put(somebody(), YEAR.retention()));
        }
        DocumentId held = put(somebody(), YEAR.retention());
        store().hold(worker, held, "запрос суда");
        DocumentId forever = put(somebody(), FOREVER.retention());
        clock.advance(Duration.ofDays(366));
        assertThat(ochag.get(Sweeps.class).run(RetentionSweep.NAME)).isGreaterThanOrEqualTo(3);
        assertThat(store().describe(worker, overdue)).isEmpty();
        assertThat(store().describe(worker, Set.of(held, forever))).containsOnlyKeys(held, forever);
        DocumentId one = overdue.iterator().next();
        assertThat(store().tombstone(one).map(Tombstone::reason)).contains(DeletionReason.TERM_OVER);
        assertThat(store().tombstone(one).map(Tombstone::deletedBy)).contains("system:files.retention");
        assertThat(database.number(
                        "select count(*) from ochag_platform.document_piece where document_id = ?", one.value()))
                .isZero();
    }

    @Test
    void nothingOfTheNameIsLeftAfterDeletion() {
        DocumentId document = put(somebody(), YEAR.retention());
        store().delete(worker, document, DeletionReason.MISTAKE);
        assertThat(database.column(
                        "select t::text from ochag_platform.document_tombstone t where id = ?", document.value()))
                .singleElement()
                .asString()
                .doesNotContain("Кленов");
    }

    @Test
    void aHoldAndADeletionAtOnceComeOneAfterTheOther() throws Exception {
        DocumentId document = put(somebody(), YEAR.retention());
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Transactions transactions = ochag.get(Transactions.class);
        CompletableFuture<Void> hold = CompletableFuture.runAsync(() -> transactions.writeOnly(() -> {
            store().hold(worker, document, "запрос суда");
            holding.countDown();
            try {
                finish.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        holding.await();
        CompletableFuture<Void> deletion =
                CompletableFuture.runAsync(() -> store().delete(worker, document, DeletionReason.MISTAKE));
        finish.countDown();
        hold.get();
        assertThatThrownBy(deletion::get)
                .cause()
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(DocumentError.HELD));
    }

    @Test
    void theRegionMayDefineTheTerm() {
        Actor.Staff office = Actors.worker();
        ochag.ports().grants().everywhere(office, DocumentPermission.RETENTION);
        RetentionTerms terms = ochag.get(RetentionTerms.class);
        LocalDate today = clock.today();
        assertRefused(
                KernelError.FORBIDDEN,
                () -> terms.define(worker, YEAR.retention(), Optional.of(Period.ofYears(3)), today));
        terms.define(office, FOREVER.retention(), Optional.of(Period.ofYears(3)), today.plusDays(10));
        assertThat(described(put(somebody(), FOREVER.retention())).keepUntil()).isEmpty();
        clock.advance(Duration.ofDays(10));
        assertThat(described(put(somebody(), FOREVER.retention())).keepUntil())
                .contains(clock.today().plusYears(3));
        assertRefused(
                DocumentError.PERIOD_TAKEN,
                () -> terms.define(office, FOREVER.retention(), Optional.empty(), today.plusDays(10)));
        terms.define(
                office, FOREVER.retention(), Optional.empty(), clock.today().plusDays(1));
        clock.advance(Duration.ofDays(1));
        assertThat(described(put(somebody(), FOREVER.retention())).keepUntil()).isEmpty();
    }

    @Test
    void aNameOfAFileIsNeverAPath() {
        DocumentId document = store().put(
                        worker,
                        NewDocument.of(
                                somebody(),
                                "C:\\Users\\Кленова\\справка.txt",
                                "text/plain",
                                YEAR.retention(),
                                ContentSource.of("текст".getBytes(StandardCharsets.UTF_8))));
        assertThat(described(document).name().text()).isEqualTo("справка.txt");
    }
}
