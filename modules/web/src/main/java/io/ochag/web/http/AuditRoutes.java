package io.ochag.web.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Label;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.platform.audit.AuditLog;
import io.ochag.platform.audit.AuditLog.About;
import io.ochag.platform.audit.AuditLog.Access;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.platform.audit.AuditSeals;
import io.ochag.platform.audit.SealHead;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The access log of the platform. */
final class AuditRoutes implements RouteSource {
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditLog log;
    private final AuditSeals seals;
    private final StaffDirectory staff;
    private final Clock clock;

    @Inject
    AuditRoutes(AuditLog log, AuditSeals seals, StaffDirectory staff, Clock clock) {
        this.log = log;
        this.seals = seals;
        this.staff = staff;
        this.clock = clock;
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

    /** Against which head to verify: {@code 7:} and a hash in hexadecimal. */
    record VerifyBody(
            @NotPersonal @Size(max = 100) @Nullable String head) {
        Optional<SealHead> known() {
            return Optional.ofNullable(head).map(SealHead::parse);
        }
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<Route> routes() {
        return List.of(search(), export(), verify());
    }

    private Route search() {
        return Route.query(POST, "/audit/search")
                .permission(AuditPermission.READ)
                .summary("Кто смотрел и менял данные", "Who looked at data and changed them")
                .description(
                        "О названных семьях и людях или названных работников, новые записи первыми. Сам вопрос тоже записывается.",
                        "About the families and persons named or by the workers named, newest first. The question itself is recorded.")
                .body(AboutBody.class)
                .answersPage(AccessView.class)
                .handle((call, body) -> {
                    Page<Access> page = log.about(call.actor(), body.question(call.page()));
                    Map<AssignmentId, StaffId> holders = staff.holders(AccessView.postsOn(page));
                    Set<StaffId> named = new HashSet<>(AccessView.staffOn(page));
                    named.addAll(holders.values());
                    Map<StaffId, Label> names = staff.labels(named);
                    return page.map(access -> AccessView.of(access, holders, names));
                });
    }

    private Route export() {
        return Route.query(GET, "/audit/export")
                .permission(AuditPermission.READ)
                .queryParameter("from", LocalDate.class)
                .queryParameter("to", LocalDate.class)
                .summary("Выгрузить журнал за период", "Export the log of a period")
                .description(
                        "Для регулятора: CSV в UTF-8, старые записи первыми, с первого дня и до последнего, не включая его, по времени области."
                                + " Сама выгрузка записывается.",
                        "For a regulator: CSV in UTF-8, oldest first, from the first day and before the last, by the region's time. The export"
                                + " itself is recorded.")
                .streams("text/csv")
                .handle(call -> {
                    TimeSlot period = period(call.query("from", LocalDate.class), call.query("to", LocalDate.class));
                    return out -> new AuditCsv(out).write(rows -> log.export(call.actor(), period, rows));
                });
    }

    private Route verify() {
        return Route.query(POST, "/audit/verify")
                .permission(AuditPermission.VERIFY)
                .summary("Проверить целостность журнала", "Verify that the log is whole")
                .description(
                        "Читает все печати и запечатанные записи, поэтому занимает время. head — последняя пачка, сохранённая вне базы: только"
                                + " она покажет, что конец журнала отрезан.",
                        "Reads every seal and every sealed entry, so it takes a while. head is the last batch as kept outside of the database: it"
                                + " alone reveals that the end was cut off.")
                .body(VerifyBody.class)
                .answers(VerificationView.class)
                .handle((call, body) -> VerificationView.of(seals.verify(call.actor(), body.known(), batches -> {})));
    }

    private TimeSlot period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new TimeSlot(
                from.map(day -> day.atStartOfDay(clock.getZone()).toInstant()).orElse(EVER),
                to.map(day -> day.atStartOfDay(clock.getZone()).toInstant()).orElse(ALWAYS));
    }
}
