package io.ochag.network.history;

import io.ochag.network.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the list of changes out of what was so from day to day. */
final class PlaceChanges {
    private final HistoryMapper.Life life;
    private final List<History.PlaceChange> changes = new ArrayList<>();

    PlaceChanges(HistoryMapper.Life life) {
        this.life = life;
    }

    /** In the order of days. */
    List<History.PlaceChange> inOrder() {
        changes.sort(Comparator.comparing(History.PlaceChange::day)
                .thenComparing(History.PlaceChange::kind)
                .thenComparing(change -> change.room().orElse("")));
        return List.copyOf(changes);
    }

    PlaceChanges openedAndClosed(String name) {
        changes.add(new History.PlaceChange(
                life.starts(), History.PlaceChange.Kind.OPENED, Optional.empty(), Optional.empty(), Optional.of(name)));
        if (life.ends() != null) {
            changes.add(new History.PlaceChange(
                    life.ends(),
                    History.PlaceChange.Kind.CLOSED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return this;
    }

    PlaceChanges states(List<HistoryMapper.StateRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            HistoryMapper.StateRow now = rows.get(i);
            LocalDate day = now.starts();
            if (day != null && life.hasBefore(day)) {
                HistoryMapper.StateRow before = rows.get(i - 1);
                differing(day, History.PlaceChange.Kind.RENAMED, before, now, HistoryMapper.StateRow::name);
                differing(day, History.PlaceChange.Kind.MOVED, before, now, HistoryMapper.StateRow::address);
                differing(day, History.PlaceChange.Kind.HANDED_TO, before, now, HistoryMapper.StateRow::organisation);
                differing(day, History.PlaceChange.Kind.NETWORK, before, now, HistoryMapper.StateRow::network);
                differing(day, History.PlaceChange.Kind.TERRITORY, before, now, HistoryMapper.StateRow::territory);
                differing(day, History.PlaceChange.Kind.LEVEL, before, now, HistoryMapper.StateRow::level);
            }
        }
        return this;
    }

    private void differing(
            LocalDate day,
            History.PlaceChange.Kind kind,
            HistoryMapper.StateRow before,
            HistoryMapper.StateRow now,
            Function<HistoryMapper.StateRow, @Nullable String> text) {
        add(day, kind, Optional.empty(), Optional.ofNullable(text.apply(before)), Optional.ofNullable(text.apply(now)));
    }

    /** What follows something, or ends without anything after it. */
    PlaceChanges dated(History.PlaceChange.Kind kind, List<HistoryMapper.TextRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            HistoryMapper.TextRow row = rows.get(i);
            HistoryMapper.TextRow before = i == 0 ? null : rows.get(i - 1);
            LocalDate starts = row.starts();
            if (starts != null && life.hasBefore(starts)) {
                Optional<String> was =
                        before != null && starts.equals(before.ends()) ? shown(before) : Optional.empty();
                changes.add(new History.PlaceChange(starts, kind, Optional.empty(), was, shown(row)));
            }
            LocalDate ends = row.ends();
            boolean followed =
                    i + 1 < rows.size() && Objects.equals(rows.get(i + 1).starts(), ends);
            if (ends != null && !followed && kind != History.PlaceChange.Kind.CLOSED_DAYS && life.hasBefore(ends)) {
                changes.add(new History.PlaceChange(ends, kind, Optional.empty(), shown(row), Optional.empty()));
            }
        }
        return this;
    }

    PlaceChanges rooms(List<HistoryMapper.RoomRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            HistoryMapper.RoomRow row = rows.get(i);
            boolean first = i == 0 || !rows.get(i - 1).id().equals(row.id());
            boolean last = i + 1 == rows.size() || !rows.get(i + 1).id().equals(row.id());
            LocalDate since = row.since();
            if (first && row.starts().isAfter(life.starts())) {
                changes.add(room(row.starts(), History.PlaceChange.Kind.ROOM_ADDED, row));
            }
            if (!first && since != null) {
                HistoryMapper.RoomRow before = rows.get(i - 1);
                Optional<String> room = Optional.of(row.name());
                add(since, History.PlaceChange.Kind.ROOM_RENAMED, room, Optional.of(before.name()), room);
                add(since, History.PlaceChange.Kind.ROOM_CAPACITY, room, number(before), number(row));
            }
            if (last && row.ends() != null) {
                changes.add(room(row.ends(), History.PlaceChange.Kind.ROOM_ENDED, row));
            }
        }
        return this;
    }

    private static History.PlaceChange room(LocalDate day, History.PlaceChange.Kind kind, HistoryMapper.RoomRow row) {
        return new History.PlaceChange(day, kind, Optional.of(row.name()), Optional.empty(), Optional.empty());
    }

    private void add(
            LocalDate day,
            History.PlaceChange.Kind kind,
            Optional<String> room,
            Optional<String> before,
            Optional<String> after) {
        if (!before.equals(after)) {
            changes.add(new History.PlaceChange(day, kind, room, before, after));
        }
    }

    private static Optional<String> number(HistoryMapper.RoomRow row) {
        return Optional.of(Integer.toString(row.capacity()));
    }

    private static Optional<String> shown(HistoryMapper.TextRow row) {
        return Optional.of(row.text()).filter(text -> !text.isEmpty());
    }
}
