package io.ochag.network.announcement;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.Cuts;
import io.ochag.network.NetworkFactWithdrawn;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Publishes, in the write of its caller, what begins and ends: each fact once, as of its day, no sooner than that day. What was told and is not so
 * is taken back. Whoever writes a place or a post marks it.
 */
public final class Announcements {
    /** How many places or posts one batch tells of. */
    static final int BATCH = 200;

    private final AnnouncementMapper mapper;
    private final Tidings tidings;
    private final Events events;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    Announcements(AnnouncementMapper mapper, Tidings tidings, Events events, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.tidings = tidings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes what was written, by codes of the profile; posts of these places and workers are noted with them. */
    public void mark(Set<String> places, Set<String> staff, Set<String> posts) {
        String[] placeCodes = places.toArray(String[]::new);
        mapper.markPlaces(placeCodes, today());
        mapper.markPosts(placeCodes, staff.toArray(String[]::new), posts.toArray(String[]::new), today());
    }

    /** Tells everything that is due. */
    public void publishDue(Actor actor) {
        while (publishBatch(actor)) {
            // until nothing is left
        }
    }

    /** Tells of one batch; answers whether there may be more. */
    boolean publishBatch(Actor actor) {
        List<UUID> places = mapper.duePlaces(today(), BATCH);
        if (!places.isEmpty()) {
            tellPlaces(actor, places);
        }
        List<UUID> posts = mapper.duePosts(today(), BATCH);
        if (!posts.isEmpty()) {
            tellPosts(actor, posts);
        }
        return places.size() == BATCH || posts.size() == BATCH;
    }

    /** Tells of one post. */
    public void publish(Actor actor, AssignmentId post) {
        tellPosts(actor, List.of(post.value()));
    }

    /** Tells of all posts of one worker. */
    public void publishOf(Actor actor, StaffId staff) {
        tellPosts(actor, mapper.postsOf(staff));
    }

    private void tellPlaces(Actor actor, List<UUID> places) {
        UUID[] asked = places.toArray(UUID[]::new);
        Map<UUID, List<Period>> periods = periods(mapper.periodsOfPlaces(asked));
        Map<UUID, List<Told>> told = told(asked);
        List<DomainEvent> news = new ArrayList<>();
        for (UUID place : places) {
            Ledger ledger = ledger(periods, told, place);
            news.addAll(takenBack(actor, "place:" + place, ledger));
            news.addAll(tidings.ofPlace(actor, ledger.tell()));
            keep(place, ledger);
            mapper.nextOfPlace(place, ledger.next().orElse(null));
        }
        publish(news);
    }

    private void tellPosts(Actor actor, List<UUID> posts) {
        UUID[] asked = posts.toArray(UUID[]::new);
        Map<UUID, StaffId> holders = mapper.holders(asked).stream()
                .collect(Collectors.toMap(AnnouncementMapper.HolderRow::subject, AnnouncementMapper.HolderRow::staff));
        Map<UUID, List<Period>> periods = periods(mapper.periodsOfPosts(asked));
        Map<UUID, List<Told>> told = told(asked);
        List<DomainEvent> news = new ArrayList<>();
        holders.forEach((post, holder) -> {
            Ledger ledger = ledger(periods, told, post);
            news.addAll(takenBack(actor, "assignment:" + post, ledger));
            news.addAll(tidings.ofPost(actor, new AssignmentId(post), holder, ledger.tell()));
            keep(post, ledger);
            mapper.nextOfPost(post, ledger.next().orElse(null));
        });
        publish(news);
    }

    private void publish(List<DomainEvent> news) {
        for (int from = 0; from < news.size(); from += Events.MOST_AT_ONCE) {
            events.publishAll(news.subList(from, Math.min(news.size(), from + Events.MOST_AT_ONCE)));
        }
    }

    private Ledger ledger(Map<UUID, List<Period>> periods, Map<UUID, List<Told>> told, UUID subject) {
        return Ledger.of(
                periods.getOrDefault(subject, List.of()), told.getOrDefault(subject, List.of()), today(), ids::next);
    }

    private List<DomainEvent> takenBack(Actor actor, String subject, Ledger ledger) {
        List<DomainEvent> news = new ArrayList<>();
        for (Told wrong : ledger.takeBack()) {
            NetworkFactWithdrawn withdrawn = tidings.withdrawn(actor, subject, wrong);
            mapper.reverse(wrong.factId(), withdrawn.eventId());
            news.add(withdrawn);
        }
        return news;
    }

    private void keep(UUID subject, Ledger ledger) {
        for (Told told : ledger.tell()) {
            Cuts cuts = told.cuts();
            mapper.add(
                    subject,
                    told,
                    cuts.municipality().orElse(null),
                    cuts.level().orElse(null),
                    cuts.role().orElse(null),
                    SqlArrays.codes(cuts.profiles()));
        }
    }

    private static Map<UUID, List<Period>> periods(List<PeriodRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        PeriodRow::subject, Collectors.mapping(PeriodRow::period, Collectors.toList())));
    }

    private Map<UUID, List<Told>> told(UUID[] subjects) {
        return mapper.told(subjects).stream()
                .collect(Collectors.groupingBy(
                        ToldRow::subject, Collectors.mapping(ToldRow::told, Collectors.toList())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
