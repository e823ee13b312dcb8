package io.ochag.platform.event;

import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.OwnWrites;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Gives positions to committed events, in the order of their numbers, one instance at a time. An event whose write commits late gets its
 * position late; none is passed over, because nothing is concluded from a number that is missing.
 */
final class EventSequencer {
    private static final int BATCH = 1_000;

    private final OwnWrites writes;
    private final LogMapper mapper;
    private final Failpoints failpoints;

    @Inject
    EventSequencer(OwnWrites writes, LogMapper mapper, Failpoints failpoints) {
        this.writes = writes;
        this.mapper = mapper;
        this.failpoints = failpoints;
    }

    /** Does one batch; answers how many got a position. */
    int sequenceOnce() {
        return writes.write(() -> {
            Optional<Long> head = mapper.lockHead();
            // a later statement than the lock: it sees what the last sequencer has done
            List<PendingRow> pending = head.isPresent() ? mapper.pending(BATCH) : List.of();
            if (head.isPresent() && !pending.isEmpty()) {
                stamp(pending, head.get());
                failpoints.reached("event.sequence.stamped");
            }
            return pending.size();
        });
    }

    private void stamp(List<PendingRow> pending, long head) {
        Long[] seqs = pending.stream().map(PendingRow::seq).toArray(Long[]::new);
        String[] times =
                pending.stream().map(row -> row.recordedAt().toString()).toArray(String[]::new);
        Long[] positions =
                LongStream.rangeClosed(head + 1, head + pending.size()).boxed().toArray(Long[]::new);
        Instant from = pending.stream()
                .map(PendingRow::recordedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant to = pending.stream()
                .map(PendingRow::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        if (mapper.stamp(seqs, times, positions, from, to) != pending.size()) {
            throw new IllegalStateException("events without a position are not in the log");
        }
        mapper.forget(seqs);
        mapper.moveHead(head + pending.size());
        raiseSpans(pending, head);
    }

    private void raiseSpans(List<PendingRow> pending, long head) {
        TreeMap<YearMonth, long[]> months = new TreeMap<>();
        for (int i = 0; i < pending.size(); i++) {
            long position = head + 1 + i;
            YearMonth month = YearMonth.from(pending.get(i).recordedAt().atOffset(ZoneOffset.UTC));
            months.computeIfAbsent(month, first -> new long[] {position, position})[1] = position;
        }
        months.forEach((month, positions) ->
                mapper.raiseSpan(start(month), start(month.plusMonths(1)), positions[0], positions[1]));
    }

    private static Instant start(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
    }
}
