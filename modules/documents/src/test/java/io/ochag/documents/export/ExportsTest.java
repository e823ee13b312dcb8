package io.ochag.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.documents.Addressee;
import io.ochag.documents.Column;
import io.ochag.documents.Disclosure;
import io.ochag.documents.DocumentsModule;
import io.ochag.documents.Exported;
import io.ochag.documents.Frame;
import io.ochag.documents.Paper;
import io.ochag.documents.Papers;
import io.ochag.documents.PeopleExport;
import io.ochag.documents.PeopleTemplate;
import io.ochag.documents.Subjects;
import io.ochag.documents.TableExport;
import io.ochag.documents.TableFormat;
import io.ochag.documents.Tables;
import io.ochag.documents.Template;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.audit.AuditWriter;
import io.ochag.testing.Actors;
import io.ochag.testing.JdbcHostTransactions;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExportsTest {
    private static final Frame FRAME = Frame.of("Справка", "Справка", "Семейный центр");
    private static final Addressee COMMITTEE = new Addressee.Organisation("Комитет & Ко");

    /** A row of the tests. */
    private record Entry(PersonId person, FamilyId family) {
        Entry() {
            this(new PersonId(UUID.randomUUID()), new FamilyId(UUID.randomUUID()));
        }

        Subjects subjects() {
            return new Subjects(Set.of(family), Set.of(person));
        }
    }

    private static final PeopleExport<Entry> TABLE = TableExport.of(
                    "sample.list",
                    "Список",
                    Column.<Entry>text("Человек", entry -> entry.person().toString()))
            .about(Entry::subjects);
    private static final PeopleTemplate<Entry> PAPER = new Template<Entry>(
                    "sample.paper", (output, interceptor, entry) -> output.writeContent("<p>Справка дана</p>"))
            .about(Entry::subjects);

    private static final String REFUSED = "SQLSTATE 23001";

    private final Actor.Staff worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private Tables tables;
    private Papers papers;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, MutableClock.at(TestOchag.USUAL_DAY), new DocumentsModule());
        tables = ochag.get(Tables.class);
        papers = ochag.get(Papers.class);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aTableIsRecordedWithWhoGetsItWhatForAndWhatItWas() throws Exception {
        List<Entry> rows = Stream.generate(Entry::new).limit(3).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = tables.write(worker, TABLE, rows::forEach, toCommittee(), TableFormat.CSV_UTF8, out);

        assertThat(
                        record(
                                exported.number().value(),
                                "what, code, format, actor_kind, purpose, addressee_kind, addressee_name, ground, outcome, rows, families_named, persons_named"))
                .isEqualTo(
                        "(TABLE,sample.list,CSV_UTF8,STAFF,interagency,ORGANISATION,\"Комитет & Ко\",\"запрос № 15\",COMPLETE,3,3,3)");
        assertThat(record(exported.number().value(), "staff_id"))
                .isEqualTo("(" + worker.staff().value() + ")");
        assertThat(record(exported.number().value(), "encode(sha256, 'hex')"))
                .isEqualTo("("
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()))
                        + ")");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .endsWith(";Выгрузка №\u00A0" + exported.number()
                                + " от 23.11.2026 12:00, передано: Комитет & Ко"));
    }

    @Test
    void theRecordIsThereBeforeTheFirstByteAndTheAuditEntryBeforeTheRow() {
        List<Entry> rows = Stream.generate(Entry::new).limit(2_500).toList();
        List<Long> records = new ArrayList<>();
        long before = audited();
        OutputStream watching = new OutputStream() {
            private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

            @Override
            public void write(int b) {
                throw new AssertionError("the writers buffer");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                records.add(
                        database.number("select count(*) from ochag_documents.export_record where ended_at is null"));
                seen.write(bytes, from, length);
                long left = seen.toString(StandardCharsets.UTF_8).lines().count() - 1;
                assertThat(audited() - before).isGreaterThanOrEqualTo(left);
            }
        };
        tables.write(worker, TABLE, rows::forEach, toCommittee(), TableFormat.CSV_UTF8, watching);
        assertThat(records).isNotEmpty().containsOnly(1L);
        assertThat(audited() - before).isEqualTo(2_500);
    }

    @Test
    void theAuditEntryHasThePurposeOfTheDisclosure() {
        Entry entry = new Entry();
        tables.write(
                worker, TABLE, List.of(entry)::forEach, toCommittee(), TableFormat.XLSX, new ByteArrayOutputStream());
        assertThat(database.column("select kind || ' ' || operation || ' ' || purpose from ochag_platform.audit_entry"
                        + " where person_ids @> array['" + entry.person().value() + "']::uuid[]"))
                .containsExactly("READ sample.list.export interagency");
    }

    @Test
    void aFileThatBrokeOffSaysSo() {
        List<Entry> rows = Stream.generate(Entry::new).limit(5_000).toList();
        OutputStream breaking = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(
                        () -> tables.write(worker, TABLE, rows::forEach, toCommittee(), TableFormat.CSV_UTF8, breaking))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(database.column("select outcome from ochag_documents.export_record order by number desc limit 1"))
                .containsExactly("BROKEN");
    }

    @Test
    void aTableAboutPeopleIsNotWrittenInsideAUnitOfWork() {
        Transactions transactions = ochag.get(Transactions.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Runnable write = () ->
                tables.write(worker, TABLE, List.of(new Entry())::forEach, toCommittee(), TableFormat.CSV_UTF8, out);
        assertThatThrownBy(() -> transactions.writeOnly(write)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.read(() -> {
                    write.run();
                    return 1;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void norInsideATransactionOfTheHost() {
        JdbcHostTransactions host = new JdbcHostTransactions(database.dataSource());
        try (TestOchag embedded = TestOchag.in(host, database.dataSource())
                .install(new DocumentsModule())
                .start()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> host.inTransaction(() -> embedded.get(Tables.class)
                            .write(
                                    worker,
                                    TABLE,
                                    List.of(new Entry())::forEach,
                                    toCommittee(),
                                    TableFormat.CSV_UTF8,
                                    out)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(out.size()).isZero();
            Exported exported = embedded.get(Tables.class)
                    .write(worker, TABLE, List.of(new Entry())::forEach, toCommittee(), TableFormat.CSV_UTF8, out);
            assertThat(record(exported.number().value(), "outcome")).isEqualTo("(COMPLETE)");
        }
    }

    @Test
    void rowsMayComeFromACursorInAUnitOfWorkOfTheirOwn() {
        Transactions transactions = ochag.get(Transactions.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = tables.write(
                worker,
                TABLE,
                sink -> transactions.read(() -> {
                    Stream.generate(Entry::new).limit(1_500).forEach(sink);
                    return 1;
                }),
                toCommittee(),
                TableFormat.CSV_WINDOWS_1251,
                out);
        assertThat(exported.written().rows()).isEqualTo(1_500);
    }

    @Test
    void aPaperIsRecordedAndMarkedOnEachPage() throws IOException {
        Entry entry = new Entry();
        PeopleTemplate<Entry> pages = new Template<Entry>(
                        "sample.pages",
                        (output, interceptor, model) ->
                                IntStream.range(0, 200).forEach(i -> output.writeContent("<p>Строка " + i + "</p>")))
                .about(Entry::subjects);
        Paper paper = papers.pdf(worker, pages, entry, FRAME, toCommittee());
        assertThat(record(paper.number().value(), "what, code, format, outcome, rows, families_named, persons_named"))
                .isEqualTo("(PAPER,sample.pages,PDF,COMPLETE,1,1,1)");
        String line = "Выгрузка № " + paper.number() + " от 23.11.2026 12:00, передано: Комитет & Ко";
        String across = "№ " + paper.number() + " · 23.11.2026 · передано: Комитет & Ко";
        for (String page : pages(paper.content())) {
            assertThat(page).contains(line);
            assertThat(page.replaceAll("\\s", ""))
                    .as("turned letters are read one by one")
                    .contains(across.replace(" ", ""));
        }
        assertThat(database.column("select operation from ochag_platform.audit_entry where family_ids @> array['"
                        + entry.family().value() + "']::uuid[]"))
                .containsExactly("sample.pages.print");
    }

    @Test
    void aPaperForTheApplicantHasTheLineAndIsFitToBeSigned() throws IOException {
        Entry entry = new Entry();
        Disclosure disclosure = Disclosure.to(
                new Addressee.Applicant(new Recipient.OfFamily(entry.family())), new Purpose("service"), "договор");
        Paper paper = papers.pdf(worker, PAPER, entry, FRAME, disclosure);
        assertThat(pages(paper.content()))
                .singleElement()
                .asString()
                .contains("передано заявителю")
                .doesNotContain("·");
        assertThat(record(paper.number().value(), "addressee_kind, addressee_family_id"))
                .isEqualTo("(FAMILY," + entry.family().value() + ")");
    }

    @Test
    void aPaperInsideAWriteSharesItsFateButTheAccessStays() {
        Entry entry = new Entry();
        Transactions transactions = ochag.get(Transactions.class);
        long before = database.number("select count(*) from ochag_documents.export_record");
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    papers.pdf(worker, PAPER, entry, FRAME, toCommittee());
                    throw new IllegalArgumentException("the command fails");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.number("select count(*) from ochag_documents.export_record"))
                .isEqualTo(before);
        assertThat(database.number("select count(*) from ochag_platform.audit_entry where person_ids @> array['"
                        + entry.person().value() + "']::uuid[]"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeRecordedDoesNotLeave() {
        try (TestDatabase fresh = TestDatabase.create();
                TestOchag other = TestOchag.start(fresh, MutableClock.at(TestOchag.USUAL_DAY), new DocumentsModule())) {
            other.get(AuditWriter.class).stop();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> other.get(Tables.class)
                            .write(
                                    worker,
                                    TABLE,
                                    List.of(new Entry())::forEach,
                                    toCommittee(),
                                    TableFormat.CSV_UTF8,
                                    out))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("audit.unavailable");
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("-");
            assertThat(fresh.column("select outcome from ochag_documents.export_record"))
                    .containsExactly("BROKEN");
            assertThatThrownBy(() -> other.get(Papers.class).pdf(worker, PAPER, new Entry(), FRAME, toCommittee()))
                    .hasMessage("audit.unavailable");
        }
    }

    @Test
    void aRecordIsNeverChangedOrRemoved() {
        Paper paper = papers.pdf(worker, PAPER, new Entry(), FRAME, toCommittee());
        String where = " where number = " + paper.number().value();
        for (String statement : List.of(
                "delete from ochag_documents.export_record" + where,
                "update ochag_documents.export_record set purpose = 'x'" + where,
                "update ochag_documents.export_record set outcome = 'BROKEN'" + where,
                "truncate ochag_documents.export_record")) {
            assertThatThrownBy(() -> database.sql(statement)).as(statement).hasMessageContaining(REFUSED);
        }
        database.sql(
                "insert into ochag_documents.export_record (id, number, at, what, code, format, actor_kind, purpose, addressee_kind, ground)"
                        + " values (gen_random_uuid(), -1, '2026-11-23', 'TABLE', 'x', 'XLSX', 'SYSTEM', 'x', 'OWN_USE', 'x')");
        assertThatThrownBy(
                        () -> database.sql(
                                "update ochag_documents.export_record set ended_at = at, outcome = 'BROKEN', purpose = 'y' where number = -1"))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aDisclosureSaysToWhomWhatForAndWhy() {
        assertThatThrownBy(() -> Disclosure.to(COMMITTEE, Purpose.BY_ROLE, "запрос"))
                .hasMessage("disclosure.purpose");
        assertThatThrownBy(() -> Disclosure.to(COMMITTEE, new Purpose("x"), " "))
                .hasMessage("disclosure.ground");
        assertThatThrownBy(() -> new Addressee.Organisation(" ")).hasMessage("addressee.name");
        assertThat(toCommittee().toString()).doesNotContain("запрос");
    }

    private static Disclosure toCommittee() {
        return Disclosure.to(COMMITTEE, new Purpose("interagency"), "запрос № 15");
    }

    private long audited() {
        return database.number(
                "select coalesce(sum(cardinality(person_ids)), 0) from ochag_platform.audit_entry where operation = 'sample.list.export'");
    }

    private String record(long number, String columns) {
        return database.column(
                        "select row(" + columns + ")::text from ochag_documents.export_record where number = " + number)
                .get(0);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00A0', ' '));
            }
        }
        return pages;
    }
}
