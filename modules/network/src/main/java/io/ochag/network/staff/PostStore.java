package io.ochag.network.staff;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.IdSource;
import io.ochag.network.timeline.Stated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps posts as a profile states them. What a post was before it got another place, role or reach stays, as a part of its own. */
public final class PostStore {
    private final PostMapper mapper;
    private final IdSource ids;

    @Inject
    PostStore(PostMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** All at once, because one may take the days that another leaves. */
    public void put(List<Stated<PostEntry>> posts, LocalDate today) {
        String[] codes = posts.stream().map(it -> it.thing().code()).toArray(String[]::new);
        Map<String, StatedPostRow> now =
                mapper.stated(codes).stream().collect(Collectors.toMap(StatedPostRow::code, Function.identity()));
        mapper.release(codes);
        for (Stated<PostEntry> stated : posts) {
            PostEntry post = stated.thing();
            Optional<StatedPostRow> row = Optional.ofNullable(now.get(post.code()));
            PostChange change = PostChange.of(stated, row, today);
            row.ifPresent(it -> change.past()
                    .ifPresent(end -> mapper.keepPart(new AssignmentId(ids.next()), it.id(), it.starts(), end)));
            mapper.put(post, StaffStore.codes(post.territories()), change.during(), change.keptDates());
        }
    }

    public void end(String code, LocalDate day) {
        mapper.endStated(code, day);
    }
}
