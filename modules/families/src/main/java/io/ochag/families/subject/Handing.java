package io.ochag.families.subject;

import io.ochag.documents.Addressee;
import io.ochag.documents.Column;
import io.ochag.documents.Disclosure;
import io.ochag.documents.Exported;
import io.ochag.documents.Frame;
import io.ochag.documents.Paper;
import io.ochag.documents.Papers;
import io.ochag.documents.Subjects;
import io.ochag.documents.TableExport;
import io.ochag.documents.TableFormat;
import io.ochag.documents.Tables;
import io.ochag.documents.Template;
import io.ochag.documents.part.Listing;
import io.ochag.documents.part.Listing.Align;
import io.ochag.documents.part.Listing.Head;
import io.ochag.documents.text.Dates;
import io.ochag.families.FamiliesError;
import io.ochag.families.SubjectAccess.HandedFile;
import io.ochag.families.SubjectData;
import io.ochag.families.SubjectData.Line;
import io.ochag.families.SubjectOrder;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the file that whoever asked takes home, and has it recorded that it leaves. */
final class Handing {
    private static final Purpose PURPOSE = new Purpose("subject-access");
    private static final String CODE = "families.subject-access";
    private static final Frame FRAME = Frame.of(
            "Сведения о персональных данных",
            "Какие данные хранятся, кто ими пользовался и кому они переданы",
            "Сведения по запросу субъекта персональных данных (152-ФЗ, статья 14)");

    private final Optional<Provider<Papers>> papers;
    private final Optional<Provider<Tables>> tables;

    @Inject
    Handing(Optional<Provider<Papers>> papers, Optional<Provider<Tables>> tables) {
        this.papers = papers;
        this.tables = tables;
    }

    HandedFile paper(Actor actor, SubjectData data) {
        Template<SubjectData> template = new Template<>(CODE, (output, interceptor, model) -> {
            output.writeContent("<h1>Сведения о персональных данных</h1>");
            output.writeUserContent(listing(model));
        });
        Paper paper = installed(papers)
                .pdf(
                        actor,
                        template.about(model -> Subjects.person(model.order().person())),
                        data,
                        FRAME,
                        disclosure(data.order()));
        return new HandedFile(paper.number(), paper.content());
    }

    HandedFile table(Actor actor, SubjectData data, Language language) {
        TableExport<Line> table = TableExport.of(
                CODE,
                "Сведения о персональных данных",
                Column.text(in(language, "Что", "What"), line -> line.title().in(language)),
                Column.text(
                        in(language, "Значение", "Value"), line -> line.value().in(language)),
                Column.text(in(language, "С", "From"), line -> day(line.from())),
                Column.text(in(language, "До", "Until"), line -> day(line.to())),
                Column.text(in(language, "Модуль", "Module"), Line::module));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = installed(tables)
                .write(
                        actor,
                        table.about(line -> Subjects.person(data.order().person())),
                        data.lines()::forEach,
                        disclosure(data.order()),
                        TableFormat.CSV_UTF8,
                        out);
        return new HandedFile(exported.number(), out.toByteArray());
    }

    private static Disclosure disclosure(SubjectOrder order) {
        return Disclosure.to(
                        new Addressee.Applicant(new Recipient.OfPerson(order.askedBy())),
                        PURPOSE,
                        "Запрос субъекта персональных данных от " + Dates.figures(order.askedOn()))
                .at(order.place());
    }

    private static Listing listing(SubjectData data) {
        return Listing.of(
                List.of(
                        new Head("Что", 26, Align.TEXT),
                        new Head("Значение", 46, Align.TEXT),
                        new Head("С", 14, Align.MIDDLE),
                        new Head("До", 14, Align.MIDDLE)),
                data.lines().stream()
                        .map(line -> List.of(line.title().ru(), line.value().ru(), day(line.from()), day(line.to())))
                        .toList());
    }

    private static <T> T installed(Optional<Provider<T>> part) {
        return part.orElseThrow(() -> DomainException.of(FamiliesError.NO_DOCUMENTS))
                .get();
    }

    private static String in(Language language, String ru, String en) {
        return language == Language.EN ? en : ru;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::figures).orElse("");
    }
}
