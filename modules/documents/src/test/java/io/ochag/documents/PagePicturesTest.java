package io.ochag.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.documents.code.Code;
import io.ochag.documents.sample.Samples;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes a picture of each page of each sample into {@code target/pages}, for people to look at. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagePicturesTest {
    private static final Path PAGES =
            Path.of(System.getProperty("basedir", "."), "target", "pages").normalize();
    private static final int DPI = 110;

    private final Actor worker = Actors.worker();
    private final PersonId mother = new PersonId(UUID.randomUUID());
    private TestOchag ochag;

    @BeforeAll
    void start(TestDatabase database) throws IOException {
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new DocumentsModule());
        Files.createDirectories(PAGES);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aContractForTheApplicant() throws IOException {
        Disclosure disclosure = Disclosure.to(
                new Addressee.Applicant(new Recipient.OfPerson(mother)), new Purpose("service"), "договор проката");
        byte[] pdf = papers().pdf(
                        worker,
                        Samples.contract().about(contract -> Subjects.person(mother)),
                        Samples.contractModel(),
                        frame("Договор проката № 15/2026"),
                        disclosure)
                .content();
        assertThat(pictures("contract", pdf)).isEqualTo(2);
    }

    @Test
    void anActWhoseTableGoesOnOverPages() throws IOException {
        byte[] pdf = papers().pdf(Samples.act(), Samples.actModel(60), frame("Акт приёма-передачи № 7"));
        assertThat(pictures("act", pdf)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRegisterForAnotherInstitution() throws IOException {
        Disclosure disclosure = Disclosure.to(
                new Addressee.Organisation("Комитет социальной защиты населения Волгоградской области"),
                new Purpose("interagency"),
                "запрос от 20.11.2026 № 15");
        byte[] pdf = papers().pdf(
                        worker,
                        Samples.register().about(register -> Subjects.person(mother)),
                        Samples.registerModel(45),
                        frame("Список семей, ожидающих путёвку").landscape(),
                        disclosure)
                .content();
        assertThat(pictures("register", pdf)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void sheetsOfLabels() throws IOException {
        List<Label> bars = IntStream.rangeClosed(1, 26)
                .mapToObj(i -> new Label(
                        List.of("Коляска прогулочная", "Пункт проката «Ёлочка»"), Code.bars("0410-" + (10_000 + i))))
                .toList();
        assertThat(pictures("labels-bars", labels().pdf(LabelGrid.THREE_BY_EIGHT, bars, 4)))
                .isEqualTo(2);
        List<Label> squares = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Label(
                        List.of(
                                "Кроватка приставная «Сказка» с матрасом",
                                "Пункт проката «Ёлочка»",
                                "Комплект: 3 части"),
                        Code.qr("ochag:item:0410-" + (20_000 + i))))
                .toList();
        assertThat(pictures("labels-qr", labels().pdf(LabelGrid.TWO_BY_FIVE, squares, 0)))
                .isEqualTo(1);
    }

    private Papers papers() {
        return ochag.get(Papers.class);
    }

    private Labels labels() {
        return ochag.get(Labels.class);
    }

    private static Frame frame(String title) {
        return Frame.of(title, "Образец, люди вымышлены", "МБУ «Семейный центр „Очаг“», г. Волгоград, ул. Мира, д. 5");
    }

    private static int pictures(String name, byte[] pdf) throws IOException {
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI);
                assertThat(darkPixels(picture)).as(name + " " + page).isGreaterThan(300);
                ImageIO.write(
                        picture,
                        "png",
                        PAGES.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return document.getNumberOfPages();
        }
    }

    private static long darkPixels(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 100)
                .count();
    }
}
