package io.ochag.network.staff;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The staff directory from the module's own tables: one statement a question. */
final class StoredStaffDirectory implements StaffDirectory {
    private final Transactions transactions;
    private final StaffMapper staff;
    private final PostMapper posts;

    @Inject
    StoredStaffDirectory(Transactions transactions, StaffMapper staff, PostMapper posts) {
        this.transactions = transactions;
        this.staff = staff;
        this.posts = posts;
    }

    @Override
    public Map<StaffId, Label> labels(Set<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.readOne(() -> staff.find(SqlArrays.uuids(ids))).stream()
                .collect(Collectors.toMap(
                        StaffRow::id, row -> new Label(row.id(), row.name().full())));
    }

    @Override
    public List<Post> posts(StaffId worker, LocalDate day) {
        return transactions.readOne(() -> posts.posts(worker, day)).stream()
                .map(PostChoiceRow::post)
                .toList();
    }

    @Override
    public Map<AssignmentId, StaffId> holders(Set<AssignmentId> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        return transactions.readOne(() -> posts.holders(SqlArrays.uuids(asked))).stream()
                .collect(Collectors.toMap(PostMapper.HolderRow::id, PostMapper.HolderRow::staffId));
    }
}
