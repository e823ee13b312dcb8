package io.ochag.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.queue.ModelLine.Bid;
import io.ochag.queue.ModelLine.Member;
import io.ochag.queue.ModelLine.Place;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random histories, each step done by the queue and by {@link ModelLine}; order, live offers and holders are compared after each. System property
 * {@code ochag.seed} repeats a run; the seed stands in every failure.
 */
@ExtendWith(PostgresExtension.class)
class AgainstTheModelTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final int HISTORIES = FULL ? 300 : 16;
    private static final int STEPS = FULL ? 200 : 60;
    private static final int FAMILIES = 9;
    private static final int PLACES_LOOKED_AT = 4;
    private static final List<String> REFS = List.of("item-1", "item-2", "item-3");
    private static final List<String> TAGS = List.of("size:74", "winter");
    /** Few histories may miss something by chance: then there are more of them, up to this many times as many. */
    private static final int AT_MOST = 10;

    private static final List<String> ALL_OF_THESE = List.of(
            "join ok",
            "free ok",
            "withdraw ok",
            "claim ok",
            "accept ok",
            "decline ok",
            "attempt ok",
            "suspend ok",
            "resume ok",
            "leave ok",
            "class ok",
            "front ok",
            "join queue.already-waiting",
            "accept queue.offer-over",
            "claim queue.vacancy-gone",
            "suspend queue.offer-live",
            "leave queue.entry-over");
    private static final Visibility ALL = new Visibility(new Reach.Everywhere(), Set.of(), Set.of());

    @Test
    void randomHistoriesEndAsTheModelSays(TestDatabase database) {
        long seed = Long.getLong("ochag.seed", new Random().nextLong());
        // the run that failed is repeated with -Dochag.seed
        System.getLogger(AgainstTheModelTest.class.getName())
                .log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Set<String> seen = new TreeSet<>();
        MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
        Instant start = clock.instant();
        try (QueueFixture queue = QueueFixture.on(database.dataSource(), clock, name -> {})) {
            for (int i = 0; i < HISTORIES || !seen.containsAll(ALL_OF_THESE) && i < HISTORIES * AT_MOST; i++) {
                clock.set(start);
                new History(queue, new Random(seed + i), "seed " + seed + " history " + i).run(seen);
            }
        }
        assertThat(seen)
                .as("every operation has succeeded, and every refusal was met, with seed %s", seed)
                .containsAll(ALL_OF_THESE);
    }

    /** One line's random life. */
    private static final class History {
        private final QueueFixture queue;
        private final Random random;
        private final String name;
        private final LineKey line;
        private final ModelLine model;
        private final List<EntryId> entries = new ArrayList<>();
        private final Map<EntryId, Integer> numbers = new HashMap<>();
        private final List<VacancyId> vacancies = new ArrayList<>();
        private final List<Bid> bids = new ArrayList<>();
        private final Map<Bid, OfferId> offers = new HashMap<>();
        private final List<String> log = new ArrayList<>();
        private final List<FamilyId> families = new ArrayList<>();

        History(QueueFixture queue, Random random, String name) {
            this.queue = queue;
            this.random = random;
            this.name = name;
            List<PolicyKey> policies = List.of(QueueFixture.FREE, QueueFixture.STRICT, QueueFixture.LEAVING);
            PolicyKey policy = policies.get(random.nextInt(policies.size()));
            this.line = queue.line(policy);
            this.model = new ModelLine(QueueFixture.policies(policy));
            for (int i = 0; i < FAMILIES; i++) {
                families.add(new FamilyId(UUID.randomUUID()));
            }
        }

        void run(Set<String> seen) {
            for (int i = 0; i < STEPS; i++) {
                step(seen);
                queue.clock.advance(Duration.ofMillis(random.nextInt(3)));
                if (random.nextInt(6) == 0) {
                    queue.clock.advance(Duration.ofHours(random.nextInt(30)));
                }
                if (random.nextInt(4) == 0) {
                    queue.sweep();
                    model.pass(queue.clock.instant());
                    log.add("sweep");
                    compare();
                }
            }
        }

        private void step(Set<String> seen) {
            Instant now = queue.clock.instant();
            int dice = random.nextInt(100);
            if (dice < 24 || model.members.isEmpty()) {
                met(seen, "join", join(now));
            } else if (dice < 42 || model.places.isEmpty()) {
                met(seen, "free", free(now));
            } else if (dice < 62 && !bids.isEmpty()) {
                answer(seen, now);
            } else if (dice < 70) {
                place(seen, now);
            } else {
                member(seen, now);
            }
            compare();
        }

        private String join(Instant now) {
            int family = random.nextInt(FAMILIES);
            boolean disabled = random.nextInt(3) == 0;
            // few different days, so that ids decide too; the model knows numbers in the order of coming
            Instant applied = random.nextBoolean()
                    ? now
                    : TestOchag.USUAL_DAY
                            .minusDays(random.nextInt(3))
                            .atStartOfDay(queue.clock.getZone())
                            .toInstant();
            Set<String> needs = some(4);
            Recipient who = new Recipient.OfFamily(families.get(family));
            int number = entries.size();
            String result = done(() -> {
                EntryId entry = queue.in(() -> queue.waiting()
                        .join(
                                queue.worker,
                                QueueFixture.joining(
                                        line,
                                        who,
                                        disabled ? QueueFixture.DISABILITY : QueueFixture.USUAL,
                                        Optional.of(applied),
                                        needs.toArray(String[]::new))));
                entries.add(entry);
                numbers.put(entry, number);
            });
            return same("join " + family, result, model.join(number, family, disabled ? 10 : 50, applied, needs, now));
        }

        private String free(Instant now) {
            String ref = REFS.get(random.nextInt(REFS.size()));
            Set<String> tags = some(2);
            @Nullable
            Instant useful = random.nextInt(4) == 0 ? now.plus(Duration.ofHours(1 + random.nextInt(40))) : null;
            int before = model.places.size();
            VacancyId[] made = new VacancyId[1];
            String result = done(() -> made[0] = queue.in(() -> queue.vacancies()
                            .freed(
                                    queue.worker,
                                    new FreeVacancy(
                                            line,
                                            new VacancyRef(ref),
                                            QueueFixture.tags(tags.toArray(String[]::new)),
                                            Optional.empty(),
                                            Optional.ofNullable(useful))))
                    .vacancy());
            String expected = model.free(before, ref, tags, useful, now);
            if (model.places.size() > before) {
                vacancies.add(made[0]);
            } else {
                assertThat(vacancies).as("%s: freed again", this).contains(made[0]);
            }
            return same("free " + ref, result, expected);
        }

        private void answer(Set<String> seen, Instant now) {
            Bid bid = bids.get(Math.max(0, bids.size() - 1 - random.nextInt(4)));
            OfferId offer = offers.get(bid);
            if (offer == null) {
                throw new IllegalStateException("an offer of the model without one of the queue");
            }
            switch (random.nextInt(3)) {
                case 0 -> met(seen, "accept", same("accept", done(() -> queue.accept(offer)), model.accept(bid, now)));
                case 1 ->
                    met(seen, "decline", same("decline", done(() -> queue.decline(offer)), model.decline(bid, now)));
                default -> {
                    boolean reached = random.nextBoolean();
                    ContactOutcome outcome = reached ? ContactOutcome.REACHED : ContactOutcome.NO_ANSWER;
                    met(
                            seen,
                            "attempt",
                            same(
                                    "attempt " + reached,
                                    done(() -> queue.attempt(offer, outcome)),
                                    model.attempt(bid, reached, now)));
                }
            }
        }

        private void place(Set<String> seen, Instant now) {
            int index = Math.max(0, model.places.size() - 1 - random.nextInt(4));
            Place place = model.places.get(index);
            VacancyId vacancy = vacancies.get(index);
            if (random.nextInt(3) == 0) {
                met(
                        seen,
                        "withdraw",
                        same("withdraw", done(() -> queue.withdraw(vacancy)), model.withdrawing(place, now)));
                return;
            }
            Optional<Member> who = random.nextBoolean() ? Optional.empty() : Optional.of(someone());
            Optional<EntryId> entry = who.map(member -> entries.get(member.number));
            met(
                    seen,
                    "claim",
                    same("claim", done(() -> queue.claim(vacancy, entry)), model.claim(place, who.orElse(null), now)));
        }

        private void member(Set<String> seen, Instant now) {
            Member who = someone();
            EntryId entry = entries.get(who.number);
            switch (random.nextInt(6)) {
                case 0 -> met(seen, "leave", same("leave", done(() -> queue.leave(entry)), model.leave(who, now)));
                case 1 -> {
                    Optional<LocalDate> until = random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(queue.clock.today().plusDays(random.nextInt(3)));
                    @Nullable
                    Instant start = until.map(day ->
                                    day.atStartOfDay(queue.clock.getZone()).toInstant())
                            .orElse(null);
                    met(
                            seen,
                            "suspend",
                            same(
                                    "suspend " + until,
                                    done(() -> queue.suspend(entry, until)),
                                    model.suspend(who, start, now)));
                }
                case 2, 3 ->
                    met(seen, "resume", same("resume", done(() -> queue.resume(entry)), model.resume(who, now)));
                case 4 -> {
                    boolean up = random.nextBoolean();
                    JumpQueue.Move move = new JumpQueue.Move.ToClass(up ? QueueFixture.DISABILITY : QueueFixture.USUAL);
                    met(
                            seen,
                            "class",
                            same(
                                    "class " + up,
                                    done(() -> queue.jump(entry, move)),
                                    model.toClass(who, up ? 10 : 50, now)));
                }
                default ->
                    met(
                            seen,
                            "front",
                            same(
                                    "front",
                                    done(() -> queue.jump(entry, new JumpQueue.Move.ToFront())),
                                    model.toFront(who, now)));
            }
        }

        private Member someone() {
            return model.members.get(random.nextInt(model.members.size()));
        }

        private Set<String> some(int seldom) {
            return TAGS.stream().filter(tag -> random.nextInt(seldom) == 0).collect(Collectors.toSet());
        }

        private static String done(Runnable command) {
            try {
                command.run();
                return "ok";
            } catch (DomainException e) {
                return e.error().code();
            }
        }

        private String same(String step, String result, String expected) {
            log.add(queue.clock.instant() + " " + step + " -> " + expected);
            assertThat(result).as("%s", this).isEqualTo(expected);
            if (!result.equals("ok")) {
                // what was due is undone with a refused command, and done again by whoever comes next
                queue.sweep();
            }
            return result;
        }

        private static void met(Set<String> seen, String operation, String result) {
            seen.add(operation + " " + result);
        }

        /** Order and states, live offers with their clocks, holders. */
        private void compare() {
            List<EntryView> shown = queue.standings()
                    .list(queue.worker, line, ALL, new PageRequest(100, Optional.empty()))
                    .items();
            assertThat(shown.stream()
                            .map(entry -> numbers.get(entry.id()) + " " + entry.state() + " " + entry.rankedAt())
                            .toList())
                    .as("%s", this)
                    .isEqualTo(model.order().stream()
                            .map(member -> member.number + " " + member.state + " " + member.time)
                            .toList());
            Map<EntryId, OfferView> live =
                    queue.offers().live(queue.worker, line, new PageRequest(100, Optional.empty())).items().stream()
                            .collect(Collectors.toMap(OfferView::entry, offer -> offer));
            for (Bid bid : model.live()) {
                OfferView offer = live.remove(entries.get(bid.member.number));
                if (offer == null) {
                    throw new AssertionError(this + ": an offer that the model knows is not there");
                }
                assertThat(offer)
                        .as("%s", this)
                        .returns(vacancies.get(bid.place.number), OfferView::vacancy)
                        .returns(Optional.ofNullable(bid.ends), OfferView::expiresAt);
                if (offers.putIfAbsent(bid, offer.id()) == null) {
                    bids.add(bid);
                }
            }
            assertThat(live).as("%s: offers that the model does not know", this).isEmpty();
            for (Place place :
                    model.places.subList(Math.max(0, model.places.size() - PLACES_LOOKED_AT), model.places.size())) {
                holder(place);
            }
        }

        private void holder(Place place) {
            String expected = place.gone ? "WITHDRAWN" : place.taken ? "TAKEN" : place.bid == null ? "FREE" : "OFFERED";
            VacancyView shown = queue.vacancies().get(queue.worker, vacancies.get(place.number));
            assertThat(shown.state().name())
                    .as("%s: place %s", this, place.number)
                    .isEqualTo(expected);
            assertThat(shown.takenBy())
                    .as("%s: holder of %s", this, place.number)
                    .isEqualTo(Optional.ofNullable(place.holder).map(member -> entries.get(member.number)));
        }

        @Override
        public String toString() {
            return name + ":\n" + String.join("\n", log);
        }
    }
}
