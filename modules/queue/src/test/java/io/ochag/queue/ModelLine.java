package io.ochag.queue;

import io.ochag.queue.RefusalRule.Cost;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A waiting list as anybody would write it down: two plain lists, walked from the start at each question. It knows the rules and nothing of the
 * code under test. Names are numbers in the order of their coming.
 */
final class ModelLine {
    enum State {
        WAITING,
        OFFERED,
        SUSPENDED,
        SERVED,
        LEFT
    }

    /** Somebody in the line. */
    static final class Member {
        final int number;
        final int family;
        final Set<String> needs;
        int rank;
        Instant time;
        State state = State.WAITING;
        int declines;
        int silences;

        @Nullable
        Instant until;

        Member(int number, int family, int rank, Instant time, Set<String> needs) {
            this.number = number;
            this.family = family;
            this.rank = rank;
            this.time = time;
            this.needs = needs;
        }

        boolean active() {
            return state == State.WAITING || state == State.OFFERED || state == State.SUSPENDED;
        }
    }

    /** A place that was freed. */
    static final class Place {
        final int number;
        final String ref;
        final Set<String> tags;
        final @Nullable Instant useful;
        final Set<Member> asked = new HashSet<>();
        boolean gone;

        @Nullable
        Member holder;

        boolean taken;

        @Nullable
        Bid bid;

        Place(int number, String ref, Set<String> tags, @Nullable Instant useful) {
            this.number = number;
            this.ref = ref;
            this.tags = tags;
            this.useful = useful;
        }

        boolean free() {
            return !gone && !taken && bid == null;
        }
    }

    /** A live offer. */
    static final class Bid {
        final Place place;
        final Member member;
        int attempts;
        boolean reached;

        @Nullable
        Instant ends;

        Bid(Place place, Member member) {
            this.place = place;
            this.member = member;
        }
    }

    final List<Member> members = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    private final QueuePolicy policy;

    ModelLine(QueuePolicy policy) {
        this.policy = policy;
    }

    List<Member> order() {
        return members.stream()
                .filter(Member::active)
                .sorted(Comparator.comparingInt((Member member) -> member.rank)
                        .thenComparing(member -> member.time)
                        .thenComparing(member -> member.number))
                .toList();
    }

    List<Bid> live() {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(place.bid).stream())
                .toList();
    }

    void pass(Instant now) {
        places.stream()
                .filter(place -> !place.gone && !place.taken && place.useful != null && !place.useful.isAfter(now))
                .sorted(Comparator.comparing((Place place) -> place.bid != null)
                        .thenComparing(place -> place.useful)
                        .thenComparing(place -> place.number))
                .toList()
                .forEach(place -> withdraw(place, now));
        members.stream()
                .filter(member -> member.state == State.SUSPENDED && member.until != null && !member.until.isAfter(now))
                .sorted(Comparator.comparing((Member member) -> member.until).thenComparing(member -> member.number))
                .toList()
                .forEach(member -> back(member, now));
        live().stream()
                .filter(bid -> bid.ends != null && !bid.ends.isAfter(now))
                .sorted(Comparator.comparing((Bid bid) -> bid.ends).thenComparing(bid -> bid.place.number))
                .toList()
                .forEach(bid -> expire(bid, now));
    }

    String join(int number, int family, int rank, Instant applied, Set<String> needs, Instant now) {
        pass(now);
        if (members.stream().anyMatch(member -> member.family == family && member.active())) {
            return "queue.already-waiting";
        }
        Member member = new Member(number, family, rank, applied, needs);
        members.add(member);
        match(now);
        return "ok";
    }

    String free(int number, String ref, Set<String> tags, @Nullable Instant useful, Instant now) {
        pass(now);
        if (places.stream().anyMatch(place -> place.ref.equals(ref) && !place.gone && !place.taken)) {
            return "ok";
        }
        places.add(new Place(number, ref, tags, useful));
        match(now);
        return "ok";
    }

    String withdrawing(Place place, Instant now) {
        pass(now);
        if (place.taken) {
            return "queue.vacancy-gone";
        }
        if (!place.gone) {
            withdraw(place, now);
        }
        return "ok";
    }

    String claim(Place place, @Nullable Member member, Instant now) {
        pass(now);
        if (!place.free()) {
            return "queue.vacancy-gone";
        }
        if (member != null && !member.active()) {
            return "queue.entry-over";
        }
        if (member != null && member.state == State.OFFERED) {
            return "queue.offer-live";
        }
        place.taken = true;
        place.holder = member;
        if (member != null) {
            member.state = State.SERVED;
        }
        return "ok";
    }

    String accept(Bid bid, Instant now) {
        pass(now);
        if (bid.place.bid != bid) {
            return "queue.offer-over";
        }
        bid.place.bid = null;
        bid.place.taken = true;
        bid.place.holder = bid.member;
        bid.member.state = State.SERVED;
        return "ok";
    }

    String decline(Bid bid, Instant now) {
        pass(now);
        if (bid.place.bid != bid) {
            return "queue.offer-over";
        }
        bid.place.bid = null;
        bid.member.declines++;
        charge(bid.member, policy.onDecline(), bid.member.declines, now);
        match(now);
        return "ok";
    }

    String attempt(Bid bid, boolean reached, Instant now) {
        pass(now);
        if (bid.place.bid != bid) {
            return "queue.offer-over";
        }
        bid.attempts++;
        boolean first = reached && !bid.reached;
        bid.reached |= reached;
        boolean enough = bid.ends == null && bid.attempts >= policy.attempts();
        if (policy.attempts() > 0 && (first || enough)) {
            Instant ends = now.plus(policy.term().length());
            bid.ends = bid.ends == null || ends.isAfter(bid.ends) ? ends : bid.ends;
        }
        return "ok";
    }

    String suspend(Member member, @Nullable Instant until, Instant now) {
        pass(now);
        if (!member.active()) {
            return "queue.entry-over";
        }
        if (member.state == State.OFFERED) {
            return "queue.offer-live";
        }
        member.state = State.SUSPENDED;
        member.until = until;
        return "ok";
    }

    String resume(Member member, Instant now) {
        pass(now);
        if (!member.active()) {
            return "queue.entry-over";
        }
        if (member.state == State.SUSPENDED) {
            back(member, now);
        }
        return "ok";
    }

    String leave(Member member, Instant now) {
        pass(now);
        if (!member.active()) {
            return "queue.entry-over";
        }
        member.state = State.LEFT;
        live().stream().filter(bid -> bid.member == member).forEach(bid -> bid.place.bid = null);
        match(now);
        return "ok";
    }

    String toClass(Member member, int rank, Instant now) {
        pass(now);
        if (!member.active()) {
            return "queue.entry-over";
        }
        member.rank = rank;
        return "ok";
    }

    String toFront(Member member, Instant now) {
        pass(now);
        if (!member.active()) {
            return "queue.entry-over";
        }
        peers(member).map(peer -> peer.time).min(Comparator.naturalOrder()).ifPresent(first -> {
            if (!member.time.isBefore(first)) {
                member.time = first.minus(1, ChronoUnit.MICROS);
            }
        });
        return "ok";
    }

    private void withdraw(Place place, Instant now) {
        place.gone = true;
        Bid bid = place.bid;
        if (bid != null) {
            place.bid = null;
            bid.member.state = State.WAITING;
            match(now);
        }
    }

    private void back(Member member, Instant now) {
        member.state = State.WAITING;
        member.until = null;
        match(now);
    }

    private void expire(Bid bid, Instant now) {
        bid.place.bid = null;
        if (bid.reached) {
            bid.member.silences++;
            charge(bid.member, policy.onSilence(), bid.member.silences, now);
        } else {
            bid.member.state = State.WAITING;
        }
        match(now);
    }

    private void charge(Member member, RefusalRule rule, int times, Instant now) {
        Cost cost = times <= rule.tolerated() ? Cost.KEEPS_RANK : rule.cost();
        member.state = cost == Cost.LEAVES ? State.LEFT : State.WAITING;
        if (cost == Cost.GOES_TO_END) {
            Instant last = peers(member)
                    .map(peer -> peer.time)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
            member.time = last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS);
        }
    }

    private java.util.stream.Stream<Member> peers(Member member) {
        return members.stream().filter(peer -> peer != member && peer.active() && peer.rank == member.rank);
    }

    /** Every free place, oldest first, to the first in order who waits, whom it fits and who was not asked. */
    private void match(Instant now) {
        for (Place place : places) {
            for (Member member : order()) {
                if (place.free()
                        && member.state == State.WAITING
                        && place.tags.containsAll(member.needs)
                        && place.asked.add(member)) {
                    offer(place, member, now);
                }
            }
        }
    }

    private void offer(Place place, Member member, Instant now) {
        Bid bid = new Bid(place, member);
        Duration term = policy.term().length();
        bid.ends = policy.attempts() == 0 ? now.plus(term) : null;
        place.bid = bid;
        member.state = State.OFFERED;
    }
}
