package io.ochag.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.ochag.documents.Frame;
import io.ochag.documents.Template;
import io.ochag.documents.part.Listing;
import io.ochag.documents.sample.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {
    private static final Frame FRAME = Frame.of("Образец № 1", "Образец для проверки", "Семейный центр");

    private final Press press = PressFixture.press();

    @Test
    void theTextIsThere() throws IOException {
        String text = text(sample(Samples.contract(), Samples.contractModel()));
        assertThat(text)
                .contains("Договор проката № 15/2026")
                .contains("г. Волгоград")
                .contains("22 ноября 2026 г.")
                .contains("Кроватка приставная «Ёлочка», инв. № 0410-00017")
                .contains("12 345,60 ₽")
                .contains("Двенадцать тысяч триста сорок пять рублей 60 копеек")
                .contains("1 (одного) месяца")
                .contains("Страница 1 из 2")
                .contains("Страница 2 из 2");
        assertThat(text.split("Семейный центр\n", -1))
                .as("the header, on both pages")
                .hasSize(3);
    }

    @Test
    void everyLetterThatPapersNeedComesOutEqual() throws IOException {
        String letters =
                "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя № § ₽ % « » „ “ – — … ° ½ 0123456789";
        for (String tag : List.of("p", "i", "b")) {
            Content body = output -> output.writeContent("<" + tag + ">" + letters + "</" + tag + ">");
            assertThat(text(press.print("letters", FRAME, Optional.empty(), body))
                            .replaceAll("\\s+", " "))
                    .contains(letters);
        }
    }

    @Test
    void headsOfATableAreRepeatedAndNoRowIsLost() throws IOException {
        byte[] pdf = sample(Samples.act(), Samples.actModel(60));
        String text = text(pdf);
        List<String> pages = List.of(text.split("Страница \\d+ из \\d+"));
        assertThat(pages.get(0)).contains("0410-10001", "0410-10028", "Наименование Инв. №");
        assertThat(pages.get(1)).contains("0410-10029", "0410-10060", "Наименование Инв. №");
        for (int i = 1; i <= 60; i++) {
            assertThat(text).contains("0410-" + (10_000 + i));
        }
        assertThat(text).contains("Итого 60 316 800,00");
    }

    @Test
    void thePdfIsTaggedAndDatedByTheClock() throws IOException {
        try (PDDocument document = Loader.loadPDF(sample(Samples.act(), Samples.actModel(60)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Образец № 1");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Образец для проверки");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(PressFixture.CLOCK.instant());
            assertThat(roles(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Table", "THead", "TR", "TH", "TD", "P", "H1");
        }
    }

    @Test
    void onlyOurFontsAreUsedAndEachIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(sample(Samples.contract(), Samples.contractModel()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+PT(?:Serif|Sans)-.*");
                }
            }
        }
    }

    @Test
    void samePaperAtTheSameTimeIsTheSameFile() {
        assertThat(sample(Samples.act(), Samples.actModel(3))).isEqualTo(sample(Samples.act(), Samples.actModel(3)));
    }

    @Test
    void whatIsWrittenByPeopleIsTextAndNothingElse() throws IOException {
        String hostile = "<b>x</b> & \"кавычки\" ]]> <!-- --> &nbsp; </p><script>alert(1)</script>";
        assertThat(text(press.print("hostile", FRAME, Optional.empty(), user(hostile))))
                .contains(hostile);
        Listing listing = Listing.of(
                List.of(new Listing.Head("Имя", 100, Listing.Align.TEXT)), List.of(List.of(hostile.substring(0, 20))));
        assertThat(text(press.print("hostile", FRAME, Optional.empty(), listing)))
                .contains(hostile.substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001\u001F", "\uD83D", "\uDC00\uD83D", "\uFFFE\uFFFF", "\u000B\u000C"})
    void whatNoPaperCanShowIsLeftOut(String strange) throws IOException {
        assertThat(text(press.print("strange", FRAME, Optional.empty(), user("до" + strange + "после"))))
                .contains("допосле");
    }

    @Test
    void whatTheFontsLackIsAQuestionMark() throws IOException {
        assertThat(text(press.print("strange", FRAME, Optional.empty(), user("до \uD83D\uDE00 漢 после"))))
                .contains("до ? ? после");
    }

    @Test
    void aLongWordStaysOnThePage() throws IOException {
        String text = text(press.print("long", FRAME, Optional.empty(), user("Щ".repeat(400))));
        assertThat(text.chars().filter(c -> c == 'Щ').count()).isEqualTo(400);
    }

    @Test
    void nothingIsFetchedAndNoFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p { display: none; }");
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            String file = secret.toUri().toString();
            List<String> attempts = List.of(
                    "<img alt='x' src='" + address + "a.png'/>",
                    "<img alt='x' src='" + file + "'/>",
                    "<img alt='x' src='data:image/png;base64,iVBORw0KGgo='/>",
                    "<style>@import url(" + address + "b.css); @import url(" + file + ");</style>",
                    "<style>@font-face { font-family: X; src: url(" + address
                            + "c.ttf); } p { font-family: X; }</style>",
                    "<div style='background-image: url(" + address + "d.png)'>x</div>",
                    "<ul style='list-style-image: url(" + address + "e.png)'><li>x</li></ul>",
                    "<link rel='stylesheet' href='" + file + "'/>",
                    "<object data='" + address + "f.svg' type='image/svg+xml'></object>",
                    "<iframe src='" + address + "g.html'></iframe>",
                    "<a href='" + address + "h' download='h'>x</a>");
            for (String attempt : attempts) {
                String text = text(press.print("attempt", FRAME, Optional.empty(), markup(attempt + "<p>видно</p>")));
                assertThat(text).as(attempt).contains("видно");
            }
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(
                        () -> Xhtml.parse("x", "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the template x");
    }

    @Test
    void aBrokenTemplateIsNamedWithoutWhatItSays() {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> press.print("sample.broken", FRAME, Optional.empty(), markup("<p>Тайна<b></p>")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("the template sample.broken is not well-formed XHTML: line")
                    .hasMessageNotContaining("Тайна")
                    .hasNoCause();
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private <M> byte[] sample(Template<M> template, M model) {
        Content body = output -> template.markup().render((HtmlTemplateOutput) output, null, model);
        return press.print(template.code(), FRAME, Optional.empty(), body);
    }

    private static Content user(String text) {
        return output -> {
            output.writeContent("<p>");
            ((OwaspHtmlTemplateOutput) output).setContext("p", null);
            output.writeUserContent(text);
            output.writeContent("</p>");
        };
    }

    private static Content markup(String xhtml) {
        return output -> output.writeContent(xhtml);
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    private static List<String> roles(PDStructureNode node) {
        List<String> roles = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                roles.addAll(roles(element));
            }
        }
        return roles;
    }
}
