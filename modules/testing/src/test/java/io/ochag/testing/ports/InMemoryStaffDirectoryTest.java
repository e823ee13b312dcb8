package io.ochag.testing.ports;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.contract.StaffDirectoryContract;
import java.util.UUID;

class InMemoryStaffDirectoryTest extends StaffDirectoryContract {
    private final InMemoryStaffDirectory directory = new InMemoryStaffDirectory();

    @Override
    protected StaffDirectory directory() {
        return directory;
    }

    @Override
    protected StaffId worker(String surname) {
        return directory.add(surname);
    }

    @Override
    protected Post post(StaffId worker, DateRange during) {
        Post post = new Post(
                new AssignmentId(UUID.randomUUID()),
                worker,
                new PlaceId(UUID.randomUUID()),
                "Пункт на Речной",
                "specialist",
                "Специалист");
        directory.post(post, during);
        return post;
    }

    @Override
    protected void deputy(StaffId deputy, Post post, DateRange during) {
        directory.deputy(deputy, post.id(), during);
    }
}
