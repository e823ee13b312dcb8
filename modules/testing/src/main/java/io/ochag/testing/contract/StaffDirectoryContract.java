package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link StaffDirectory} keeps to: names in bulk, posts as held on a day. */
public abstract class StaffDirectoryContract {
    private static final LocalDate COMES = LocalDate.of(2025, 3, 1);
    private static final LocalDate LEAVES = LocalDate.of(2026, 3, 1);
    private static final LocalDate ACTS = LocalDate.of(2027, 2, 1);

    protected abstract StaffDirectory directory();

    /** A new worker of this surname, without a post. */
    protected abstract StaffId worker(String surname);

    /** A post that the worker holds during these days, at some place in some role. */
    protected abstract Post post(StaffId worker, DateRange during);

    /** Another worker acts in the post during these days. */
    protected abstract void deputy(StaffId deputy, Post post, DateRange during);

    @Test
    public void labelsWorkersAndLeavesOutTheUnknown() {
        StaffId one = worker("Берегова");
        StaffId two = worker("Полянский");
        var labels = directory().labels(Set.of(one, two, new StaffId(UUID.randomUUID())));
        assertThat(labels).containsOnlyKeys(one, two);
        assertThat(Objects.requireNonNull(labels.get(one)).staff()).isEqualTo(one);
        assertThat(Objects.requireNonNull(labels.get(one)).text()).contains("Берегова");
    }

    @Test
    public void aLabelPrintsMasked() {
        StaffId worker = worker("Берегова");
        assertThat(directory().labels(Set.of(worker)).toString()).doesNotContain("Берегова");
    }

    @Test
    public void aPostIsHeldFromItsFirstDayUntilTheDayBeforeItsEnd() {
        StaffId worker = worker("Берегова");
        Post post = post(worker, new DateRange(COMES, LEAVES));
        assertThat(directory().posts(worker, COMES.minusDays(1))).isEmpty();
        assertThat(directory().posts(worker, COMES)).containsExactly(post);
        assertThat(directory().posts(worker, LEAVES.minusDays(1))).containsExactly(post);
        assertThat(directory().posts(worker, LEAVES)).isEmpty();
    }

    @Test
    public void twoPostsComeInTheSameOrderEveryTime() {
        StaffId worker = worker("Берегова");
        Post one = post(worker, DateRange.since(COMES));
        Post two = post(worker, DateRange.since(COMES));
        List<Post> posts = directory().posts(worker, LEAVES);
        assertThat(posts).containsExactlyInAnyOrder(one, two);
        assertThat(directory().posts(worker, LEAVES)).isEqualTo(posts);
    }

    @Test
    public void nobodyElsesPostsAreShown() {
        StaffId worker = worker("Берегова");
        post(worker("Полянский"), DateRange.since(COMES));
        assertThat(directory().posts(worker, LEAVES)).isEmpty();
        assertThat(directory().posts(new StaffId(UUID.randomUUID()), LEAVES)).isEmpty();
    }

    @Test
    public void aDeputyIsOfferedThePostOnTheDaysOfTheDeputyAloneAndSaysWhoseItIs() {
        StaffId holder = worker("Берегова");
        StaffId deputy = worker("Полянский");
        Post post = post(holder, DateRange.since(COMES));
        Post own = post(deputy, DateRange.since(COMES));
        deputy(deputy, post, new DateRange(ACTS, ACTS.plusDays(2)));
        assertThat(directory().posts(deputy, ACTS.minusDays(1))).containsExactly(own);
        for (LocalDate day : List.of(ACTS, ACTS.plusDays(1))) {
            assertThat(directory().posts(deputy, day))
                    .extracting(Post::id, Post::staff, Post::deputyFor)
                    .containsExactly(
                            tuple(own.id(), deputy, Optional.empty()), tuple(post.id(), deputy, Optional.of(holder)));
        }
        assertThat(directory().posts(deputy, ACTS.plusDays(2))).containsExactly(own);
        assertThat(directory().posts(holder, ACTS)).containsExactly(post);
    }

    @Test
    public void whosePostItIsIsKnownAlsoWhenItIsOver() {
        StaffId holder = worker("Берегова");
        Post post = post(holder, new DateRange(COMES, LEAVES));
        assertThat(directory().holders(Set.of(post.id(), new AssignmentId(UUID.randomUUID()))))
                .containsExactly(entry(post.id(), holder));
        assertThat(directory().holders(Set.of())).isEmpty();
    }
}
