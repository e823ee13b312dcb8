package io.ochag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.time.DayMark;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
    @Test
    void readsTheUsualLayout() {
        ReadCalendar read = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <calendar year="2027" lang="ru" date="2026.09.25" country="ru">
                  <holidays><holiday id="1" title="Новый год"/></holidays>
                  <days>
                    <day d="01.01" t="1" h="1"/>
                    <day d="02.20" t="3"/>
                    <day d="02.22" t="1" f="02.20"/>
                    <day d="11.06" t="2"/>
                  </days>
                </calendar>
                """);
        assertThat(read)
                .isEqualTo(new ReadCalendar(
                        CalendarKind.YEAR,
                        2027,
                        Map.of(
                                day(1, 1), DayMark.DAY_OFF,
                                day(2, 20), DayMark.WORKING,
                                day(2, 22), DayMark.DAY_OFF,
                                day(11, 6), DayMark.SHORTENED)));
    }

    @Test
    void readsItInTheEncodingThatItStates() {
        byte[] bytes =
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><overlay year=\"2027\"><days><day d=\"05.11\" t=\"1\" title=\"Радоница\" source=\"Закон области\"/></days></overlay>"
                        .getBytes(Charset.forName("windows-1251"));
        assertThat(CalendarReader.read(bytes).marks()).containsOnlyKeys(day(5, 11));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<day d='13.01' t='1'/>|calendar.day",
                "<day d='02.29' t='1'/>|calendar.day",
                "<day d='2.1' t='1'/>|calendar.day",
                "<day t='1'/>|calendar.day",
                "<day d='02.01' t='4'/>|calendar.kind",
                "<day d='02.01'/>|calendar.kind",
                "<day d='02.01' t='3'/>|calendar.not-weekend",
                "<day d='02.01' t='1' f='99'/>|calendar.day",
                "<day d='02.01' t='1' h='7'/>|calendar.holiday",
                "<day d='02.01' t='1' x='7'/>|calendar.attribute",
                "<day d='02.01' t='1'><b/></day>|calendar.element",
                "<month/>|calendar.element",
                "слово|calendar.element",
                "<day d='02.01' t='1'/><day d='02.01' t='2'/>|calendar.day-repeated",
                "&amp;|calendar.element"
            })
    void saysWhatIsWrongAndInWhichLine(String line, String code) {
        List<Violation> found =
                faults("<calendar year='2027'>\n<days>\n<day d='01.01' t='1'/>\n" + line + "\n</days></calendar>");
        assertThat(found).extracting(Violation::code).containsExactly(code);
        // text is reported where it ends
        assertThat(found.get(0).text().in(Language.EN)).matches("Line [45]: .*");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(faults("<calendar year='2027'><days><day d='1' t='1'/><day d='02.01' t='9'/></days></calendar>"))
                .extracting(Violation::code)
                .containsExactly("calendar.day", "calendar.kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<calendar><days/></calendar>|calendar.year",
                "<calendar year='27'><days/></calendar>|calendar.year",
                "<calendar year='2027'><days/></calendar>|calendar.no-days",
                "<kalender year='2027'/>|calendar.element",
                "<calendar year='2027'>|calendar.xml",
                "not xml|calendar.xml",
                "''|calendar.xml",
                "<calendar year='2027'><days><day d='01.01' t='1'/></days></calendar><more/>|calendar.xml",
                "<calendar year='2027'>&unknown;</calendar>|calendar.xml",
                "<overlay year='2027'><days><day d='05.11' t='1'/></days></overlay>|calendar.source"
            })
    void refusesWhatIsNoCalendar(String xml, String code) {
        assertThat(faults(xml)).extracting(Violation::code).containsExactly(code);
    }

    @Test
    void aDoctypeIsRefusedAndNothingIsFetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            for (String doctype : List.of(
                    "<!DOCTYPE calendar SYSTEM '" + url + "'>",
                    "<!DOCTYPE calendar [<!ENTITY % e SYSTEM '" + url + "'> %e;]>",
                    "<!DOCTYPE calendar [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                    "<!DOCTYPE calendar [<!ENTITY a 'xxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>")) {
                assertThat(faults(doctype + "<calendar year='2027'><days><day d='01.01' t='1'/>&e;</days></calendar>"))
                        .extracting(Violation::code)
                        .containsExactly("calendar.doctype");
            }
            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenParsed() {
        assertThat(faults("<calendar year='2027'>" + " ".repeat(300_000)))
                .extracting(Violation::code)
                .containsExactly("calendar.size");
    }

    private static List<Violation> faults(String xml) {
        try {
            read(xml);
        } catch (DomainException refused) {
            assertThat(refused.error()).isEqualTo(CalendarError.FILE_INVALID);
            return refused.violations();
        }
        return List.of();
    }

    private static ReadCalendar read(String xml) {
        return CalendarReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
