package io.ochag.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the value of one cell. A column calls exactly one of these for each row. */
public interface CellSink {
    /** Text is always text, whatever it begins with. */
    void text(String value);

    /** A count. A number by which something is known, such as a СНИЛС, is a text. */
    void whole(long value);

    void decimal(BigDecimal value);

    void day(LocalDate value);

    void blank();
}
