package io.ochag.platform.calendar;

import io.ochag.kernel.person.NotPersonal;

/**
 * A calendar as an administrator brings it. In the layout that is usual for Russian production calendars it is a year of the country:
 *
 * <pre>{@code
 * <calendar year="2026">
 *     <holidays><holiday id="3" title="День защитника Отечества"/></holidays>
 *     <days>
 *         <day d="02.23" t="1" h="3"/>     off
 *         <day d="04.30" t="2"/>           working and shortened, on any day of the week
 *         <day d="05.11" t="1" f="05.09"/> off, moved from 9 May
 *     </days>
 * </calendar>
 * }</pre>
 *
 * and {@code t="3"} is a Saturday or Sunday that is working. With the root {@code overlay} it is the region's own days of a year; each names
 * its law, and a later file of the year takes the place of the former: {@code <day d="04.21" t="1" title="Радоница" source="…"/>}.
 *
 * @param content XML in the encoding that it states
 * @param source where it was taken from, such as the decree
 */
public record CalendarFile(byte[] content, @NotPersonal String source) {}
