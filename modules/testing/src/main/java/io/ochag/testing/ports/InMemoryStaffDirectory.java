package io.ochag.testing.ports;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Workers and their dated posts, as the test says; posts come in the order in which they were given. */
public final class InMemoryStaffDirectory implements StaffDirectory {
    private record Dated(Post post, DateRange during) {}

    private record Acting(StaffId deputy, AssignmentId post, DateRange during) {}

    private final Map<StaffId, String> names = new ConcurrentHashMap<>();
    private final List<Dated> posts = new CopyOnWriteArrayList<>();
    private final List<Acting> deputies = new CopyOnWriteArrayList<>();

    /** A new worker of this name, without a post. */
    public StaffId add(String name) {
        StaffId staff = new StaffId(UUID.randomUUID());
        names.put(staff, name);
        return staff;
    }

    /** A worker with an id that the test already has. */
    public StaffId add(StaffId staff, String name) {
        names.put(staff, name);
        return staff;
    }

    /** A post that the worker holds during these days. */
    public InMemoryStaffDirectory post(Post post, DateRange during) {
        posts.add(new Dated(post, during));
        return this;
    }

    /** Another worker acts in a post during these days. */
    public InMemoryStaffDirectory deputy(StaffId deputy, AssignmentId post, DateRange during) {
        deputies.add(new Acting(deputy, post, during));
        return this;
    }

    @Override
    public Map<StaffId, Label> labels(Set<StaffId> staff) {
        return names.entrySet().stream()
                .filter(known -> staff.contains(known.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, known -> new Label(known.getKey(), known.getValue())));
    }

    @Override
    public List<Post> posts(StaffId staff, LocalDate day) {
        Stream<Post> own = held(day).filter(post -> post.staff().equals(staff));
        Stream<Post> others = deputies.stream()
                .filter(acting ->
                        acting.deputy().equals(staff) && acting.during().contains(day))
                .flatMap(acting -> held(day).filter(post -> post.id().equals(acting.post())))
                .map(post -> new Post(
                        post.id(),
                        staff,
                        post.place(),
                        post.placeName(),
                        post.role(),
                        post.roleName(),
                        Optional.of(post.staff())));
        return Stream.concat(own, others).toList();
    }

    @Override
    public Map<AssignmentId, StaffId> holders(Set<AssignmentId> asked) {
        return posts.stream()
                .map(Dated::post)
                .filter(post -> asked.contains(post.id()))
                .collect(Collectors.toMap(Post::id, Post::staff, (one, same) -> one));
    }

    private Stream<Post> held(LocalDate day) {
        return posts.stream().filter(dated -> dated.during().contains(day)).map(Dated::post);
    }
}
