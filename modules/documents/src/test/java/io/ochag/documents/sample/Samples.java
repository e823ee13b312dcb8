package io.ochag.documents.sample;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import io.ochag.documents.Markup;
import io.ochag.documents.Template;
import io.ochag.documents.part.Listing;
import io.ochag.documents.part.Listing.Align;
import io.ochag.documents.part.Listing.Head;
import io.ochag.documents.text.Figures;
import io.ochag.documents.text.Roubles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers as a domain module would have them, about invented people. The module builds its templates with the Maven plugin; here they are compiled on the way. */
public final class Samples {
    private static final TemplateEngine ENGINE = engine();

    private Samples() {}

    /** A loan contract. */
    public record Contract(
            String number, LocalDate day, String borrower, String child, LocalDate until, Roubles value, String item) {}

    /** An act over things. */
    public record Act(String number, LocalDate day, Listing items, Roubles total, int count) {}

    /** A list of families for another institution. */
    public record Register(LocalDate day, Listing families, int count) {}

    public static Template<Contract> contract() {
        return new Template<>("sample.contract", markup("contract.jte"));
    }

    public static Template<Act> act() {
        return new Template<>("sample.act", markup("act.jte"));
    }

    public static Template<Register> register() {
        return new Template<>("sample.register", markup("register.jte"));
    }

    public static Contract contractModel() {
        return new Contract(
                "15/2026",
                LocalDate.of(2026, 11, 22),
                "Берёзкина Ольга Игоревна",
                "Берёзкин Артём, 2026 г. р.",
                LocalDate.of(2027, 2, 22),
                new Roubles(new BigDecimal("12345.60")),
                "Кроватка приставная «Ёлочка», инв. № 0410-00017");
    }

    public static Act actModel(int items) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 1; i <= items; i++) {
            BigDecimal price = new BigDecimal("1101.50").add(BigDecimal.valueOf(i * 137L));
            total = total.add(price);
            rows.add(List.of(
                    Integer.toString(i),
                    i % 7 == 0
                            ? "Автокресло детское группы 0+, с вкладышем для новорождённых и чехлом из хлопка (комплект)"
                            : "Коляска прогулочная складная",
                    "0410-" + (10_000 + i),
                    "шт.",
                    "1",
                    Figures.decimal(price)));
        }
        Listing listing = Listing.of(
                        List.of(
                                new Head("№ п/п", 9, Align.MIDDLE),
                                new Head("Наименование", 41, Align.TEXT),
                                new Head("Инв. №", 17, Align.MIDDLE),
                                new Head("Ед.", 7, Align.MIDDLE),
                                new Head("Кол-во", 10, Align.NUMBER),
                                new Head("Цена, ₽", 16, Align.NUMBER)),
                        rows)
                .total(List.of("", "Итого", "", "", Integer.toString(items), Figures.decimal(total)));
        return new Act("7", LocalDate.of(2026, 11, 22), listing, new Roubles(total), items);
    }

    public static Register registerModel(int families) {
        List<List<String>> rows = new ArrayList<>();
        List<String> surnames = List.of("Берёзкина", "Ёлкина", "Подъяпольская-Щеглова", "Ясенева");
        for (int i = 1; i <= families; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    surnames.get(i % surnames.size()) + " Ольга Игоревна",
                    Integer.toString(i % 5 + 1),
                    "г. Волжский",
                    "22.11.2026"));
        }
        return new Register(
                LocalDate.of(2026, 11, 22),
                Listing.of(
                        List.of(
                                new Head("№", 6, Align.MIDDLE),
                                new Head("Мать", 44, Align.TEXT),
                                new Head("Детей", 10, Align.NUMBER),
                                new Head("Муниципальное образование", 25, Align.TEXT),
                                new Head("На учёте с", 15, Align.MIDDLE)),
                        rows),
                families);
    }

    private static <M> Markup<M> markup(String name) {
        return (output, interceptor, model) -> ENGINE.render(name, model, output);
    }

    private static TemplateEngine engine() {
        Path base = Path.of(System.getProperty("basedir", "."));
        CodeResolver templates = new DirectoryCodeResolver(base.resolve("src/test/jte"));
        return TemplateEngine.create(
                templates, base.resolve("target/jte-samples"), ContentType.Html, Samples.class.getClassLoader());
    }
}
