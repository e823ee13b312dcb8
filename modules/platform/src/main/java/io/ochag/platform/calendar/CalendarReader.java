package io.ochag.platform.calendar;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.time.DayMark;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one calendar file and collects everything that is wrong with it. The parser opens nothing but the bytes it was given. */
final class CalendarReader {
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([0-9]{2})\\.([0-9]{2})");
    private static final String COUNTRY = "/calendar";
    private static final String REGION = "/overlay";
    private static final String HOLIDAY = "/calendar/holidays/holiday";
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            COUNTRY,
            Set.of("year", "lang", "date", "country"),
            "/calendar/holidays",
            Set.of(),
            HOLIDAY,
            Set.of("id", "title"),
            "/calendar/days",
            Set.of(),
            "/calendar/days/day",
            Set.of("d", "t", "h", "f"),
            REGION,
            Set.of("year", "region"),
            "/overlay/days",
            Set.of(),
            "/overlay/days/day",
            Set.of("d", "t", "title", "source"));

    private final XMLStreamReader xml;
    private final List<Violation> faults = new ArrayList<>();
    private final Map<LocalDate, DayMark> marks = new TreeMap<>();
    private final Set<String> holidays = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private CalendarKind kind = CalendarKind.YEAR;
    private int year;

    private CalendarReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Refuses with {@code calendar.file-invalid}, a violation for each fault with its line. */
    static ReadCalendar read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused(List.of(CalendarFault.SIZE.at(1)));
        }
        try {
            CalendarReader reader =
                    new CalendarReader(factory().createXMLStreamReader(new ByteArrayInputStream(content)));
            return reader.read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw refused(List.of(CalendarFault.XML.at(line)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private ReadCalendar read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(List.of(CalendarFault.DOCTYPE.at(line())));
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> path.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        wrong(CalendarFault.ELEMENT);
                    }
                }
                default -> {}
            }
        }
        if (faults.isEmpty() && kind == CalendarKind.YEAR && marks.isEmpty()) {
            wrong(CalendarFault.NO_DAYS);
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return new ReadCalendar(kind, year, marks);
    }

    private void begin() {
        path.addLast("/" + xml.getLocalName());
        String here = String.join("", path);
        Set<String> known = ATTRIBUTES.get(here);
        if (known == null) {
            wrong(CalendarFault.ELEMENT);
            return;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!known.contains(xml.getAttributeLocalName(i))) {
                wrong(CalendarFault.ATTRIBUTE);
            }
        }
        switch (here) {
            case COUNTRY, REGION -> beginYear(here);
            case HOLIDAY -> holidays.add(text("id"));
            case "/calendar/days/day", "/overlay/days/day" -> day();
            default -> {}
        }
    }

    private void beginYear(String root) {
        kind = root.equals(REGION) ? CalendarKind.REGIONAL : CalendarKind.YEAR;
        String stated = text("year");
        if (!YEAR.matcher(stated).matches()) {
            wrong(CalendarFault.YEAR);
            throw refused(faults);
        }
        year = Integer.parseInt(stated);
    }

    private void day() {
        LocalDate day = date(text("d"));
        DayMark mark = mark(text("t"));
        if (has("f")) {
            date(text("f"));
        }
        if (has("h") && !holidays.contains(text("h"))) {
            wrong(CalendarFault.HOLIDAY);
        }
        if (kind == CalendarKind.REGIONAL && text("source").isBlank()) {
            wrong(CalendarFault.SOURCE);
        }
        if (day == null || mark == null) {
            return;
        }
        if (kind == CalendarKind.YEAR && mark == DayMark.WORKING && !isWeekend(day)) {
            wrong(CalendarFault.NOT_WEEKEND);
        }
        if (marks.put(day, mark) != null) {
            wrong(CalendarFault.DAY_REPEATED);
        }
    }

    private @Nullable LocalDate date(String text) {
        Matcher parts = MONTH_AND_DAY.matcher(text);
        if (parts.matches()) {
            try {
                return LocalDate.of(year, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            } catch (DateTimeException e) {
                // no such day in this year: said below
            }
        }
        wrong(CalendarFault.DAY);
        return null;
    }

    private @Nullable DayMark mark(String text) {
        switch (text) {
            case "1":
                return DayMark.DAY_OFF;
            case "2":
                return DayMark.SHORTENED;
            case "3":
                return DayMark.WORKING;
            default:
                wrong(CalendarFault.KIND);
                return null;
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean has(String attribute) {
        return xml.getAttributeValue(null, attribute) != null;
    }

    private String text(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private void wrong(CalendarFault fault) {
        faults.add(fault.at(line()));
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static DomainException refused(List<Violation> faults) {
        return DomainException.invalid(CalendarError.FILE_INVALID, faults);
    }
}
