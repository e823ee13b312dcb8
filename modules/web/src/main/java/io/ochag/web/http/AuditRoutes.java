package io.ochag.web.http;

import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Label;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.platform.audit.AuditLog;
import io.ochag.platform.audit.AuditLog.About;
import io.ochag.platform.audit.AuditLog.Access;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The access log of the platform. */
final class AuditRoutes implements RouteSource {
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditLog log;
    private final StaffDirectory staff;

    @Inject
    AuditRoutes(AuditLog log, StaffDirectory staff) {
        this.log = log;
        this.staff = staff;
    }

    /** About whom or by whom, and in which time: from the first instant, before the last. */
    record AboutBody(
            @Size(max = 100) @Nullable List<FamilyId> families,
            @Size(max = 100) @Nullable List<PersonId> persons,
            @Size(max = 20) @Nullable List<StaffId> staff,
            @Nullable Instant from,
            @Nullable Instant to) {
        About question(PageRequest page) {
            return new About(
                    families == null ? Set.of() : Set.copyOf(families),
                    persons == null ? Set.of() : Set.copyOf(persons),
                    staff == null ? Set.of() : Set.copyOf(staff),
                    new TimeSlot(Objects.requireNonNullElse(from, EVER), Objects.requireNonNullElse(to, ALWAYS)),
                    page);
        }
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.query(POST, "/audit/search")
                .permission(AuditPermission.READ)
                .summary("Кто смотрел и менял данные", "Who looked at data and changed them")
                .description(
                        "О названных семьях и людях или названных работников, новые записи первыми. Сам вопрос тоже записывается.",
                        "About the families and persons named or by the workers named, newest first. The question itself is recorded.")
                .body(AboutBody.class)
                .answersPage(AccessView.class)
                .handle((call, body) -> {
                    Page<Access> page = log.about(call.actor(), body.question(call.page()));
                    Map<StaffId, Label> names = staff.labels(AccessView.staffOn(page));
                    return page.map(access -> AccessView.of(access, names));
                }));
    }
}
