package io.ochag.documents.text;

import io.ochag.kernel.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** An amount of money in roubles with whole kopecks, from nothing up to just below a thousand trillion. */
public record Roubles(BigDecimal amount) {
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(15);
    private static final Noun ROUBLE = Noun.masculine("рубль", "рубля", "рублей");
    private static final Noun KOPECK = Noun.feminine("копейка", "копейки", "копеек");

    /** @throws InvalidValueException {@code roubles.amount}: negative, too large, or with parts of a kopeck */
    public Roubles {
        if (amount.signum() < 0
                || amount.compareTo(BEYOND) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidValueException("roubles.amount");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Roubles of(long roubles) {
        return new Roubles(BigDecimal.valueOf(roubles));
    }

    /** «12 345,60 ₽», in one piece. */
    public String figures() {
        return Figures.decimal(amount) + "\u00A0₽";
    }

    /** «Одна тысяча сто один рубль 00 копеек». */
    public String inWords() {
        String words = InWords.count(whole(), ROUBLE);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " " + inKopecks();
    }

    /** «12 345 (двенадцать тысяч триста сорок пять) рублей 60 копеек», as contracts say an amount. */
    public String counted() {
        return InWords.counted(whole(), ROUBLE) + " " + inKopecks();
    }

    private long whole() {
        return amount.longValue();
    }

    private String inKopecks() {
        int kopecks = amount.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        return (kopecks < 10 ? "0" : "") + kopecks + "\u00A0" + KOPECK.form(kopecks);
    }
}
