package io.ochag.network.leaving;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.announcement.Announcements;
import io.ochag.network.deputy.DeputyMapper;
import io.ochag.network.staff.PostMapper;
import io.ochag.network.staff.StaffMapper;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends what a worker has once nothing waits for them: posts, acting for others, and the worker's own days. */
final class Farewell {
    private final PostMapper posts;
    private final StaffMapper staff;
    private final DeputyMapper deputies;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    Farewell(PostMapper posts, StaffMapper staff, DeputyMapper deputies, Announcements announcements, Clock clock) {
        this.posts = posts;
        this.staff = staff;
        this.deputies = deputies;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param without the first day without the worker */
    void to(Actor actor, StaffId worker, LocalDate without) {
        LocalDate today = LocalDate.now(clock);
        posts.endAll(worker, without, today);
        deputies.endAll(worker, without);
        staff.end(worker, without, today);
        announcements.publishOf(actor, worker);
    }

    List<PlaceId> placesFrom(StaffId worker, LocalDate day) {
        return posts.placesFrom(worker, day);
    }
}
