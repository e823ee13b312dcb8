package io.ochag.platform.calendar;

import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;

/** Everything that can be wrong with a line of a calendar file. The sentences never repeat what the line says. */
enum CalendarFault {
    SIZE("calendar.size", "Файл больше, чем бывает календарь.", "The file is larger than a calendar ever is."),
    XML("calendar.xml", "Файл не читается как XML.", "The file cannot be read as XML."),
    DOCTYPE("calendar.doctype", "DOCTYPE здесь не допускается.", "A DOCTYPE is not allowed here."),
    ELEMENT("calendar.element", "Такого элемента или текста здесь не бывает.", "No such element or text belongs here."),
    ATTRIBUTE("calendar.attribute", "Такого атрибута здесь не бывает.", "There is no such attribute here."),
    YEAR("calendar.year", "Год (year) пишется четырьмя цифрами, 20…", "The year is written in four digits, 20…"),
    DAY(
            "calendar.day",
            "День (d, f) пишется как 01.31: месяц, число.",
            "A day (d, f) is written as 01.31: month, day."),
    DAY_REPEATED("calendar.day-repeated", "Этот день уже назван.", "This day has been named already."),
    KIND(
            "calendar.kind",
            "Вид дня (t): 1 выходной, 2 сокращённый, 3 рабочий.",
            "The kind (t) is 1 off, 2 shortened, 3 working."),
    NOT_WEEKEND(
            "calendar.not-weekend",
            "Рабочим (t=3) называют только субботу или воскресенье.",
            "Only a Saturday or Sunday is named working (t=3)."),
    HOLIDAY(
            "calendar.holiday",
            "Праздника с таким номером (h) в файле нет.",
            "The file has no holiday with this number (h)."),
    SOURCE(
            "calendar.source",
            "Назовите закон региона (source), по которому день такой.",
            "Name the region's law (source) that makes the day so."),
    NO_DAYS("calendar.no-days", "В файле нет ни одного дня.", "The file names no day.");

    private final String code;
    private final LocalText text;

    CalendarFault(String code, String ru, String en) {
        this.code = code;
        this.text = new LocalText(ru, en);
    }

    /** @param line counted from 1 */
    Violation at(int line) {
        return new Violation(
                "/content",
                code,
                new LocalText("Строка " + line + ": " + text.ru(), "Line " + line + ": " + text.en()));
    }
}
