package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyHistory;
import io.ochag.families.FamilyOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.Households;
import io.ochag.families.http.HouseholdBodies.ChangeRoleBody;
import io.ochag.families.http.HouseholdBodies.ContactBody;
import io.ochag.families.http.HouseholdBodies.CorrectBody;
import io.ochag.families.http.HouseholdBodies.EndMembershipBody;
import io.ochag.families.http.HouseholdBodies.JoinBody;
import io.ochag.families.http.HouseholdBodies.SplitBody;
import io.ochag.families.http.HouseholdBodies.TransferBody;
import io.ochag.kernel.id.FamilyId;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.RouteDraft;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who belongs to a family, over HTTP. */
final class HouseholdRoutes implements RouteSource {
    private final Households households;
    private final FamilyPast past;
    private final Clock clock;

    @Inject
    HouseholdRoutes(Households households, FamilyPast past, Clock clock) {
        this.households = households;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                family(Route.query(GET, "/families/{familyId}/members"))
                        .permission(FamiliesPermission.READ)
                        .queryParameter("on", LocalDate.class)
                        .summary("Кто был в семье в этот день", "Who was in the family on that day")
                        .description(
                                "Без параметра on — сегодня. Ребёнок может в один день быть в двух семьях.",
                                "Without the parameter on: today. A child may be in two families on one day.")
                        .answers(FamilyOnDay.class)
                        .handle(call -> past.on(
                                call.actor(),
                                call.id(FamilyId.class),
                                call.query("on", LocalDate.class).orElseGet(() -> LocalDate.now(clock)))),
                family(Route.query(GET, "/families/{familyId}/history"))
                        .permission(FamiliesPermission.READ)
                        .summary("История состава семьи", "Who has ever been in the family, and why it changed")
                        .answers(FamilyHistory.class)
                        .handle(call -> past.history(call.actor(), call.id(FamilyId.class))),
                command("/families/{familyId}/members/end")
                        .summary("Человек больше не в семье", "Somebody no longer belongs to the family")
                        .description(
                                "on — первый день, когда человека в семье уже нет.",
                                "on is the first day without the person.")
                        .body(EndMembershipBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family, households.end(call.actor(), body.command(family, call.version())));
                        }),
                command("/families/{familyId}/members/role")
                        .summary("Изменить роль в семье со дня", "Change somebody's role from a day on")
                        .body(ChangeRoleBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family, households.changeRole(call.actor(), body.command(family, call.version())));
                        }),
                command("/families/{familyId}/members/correct")
                        .summary("Исправить ошибочную запись о члене семьи", "Correct a membership that was wrong")
                        .description(
                                "Прежняя запись остаётся в истории с причиной. Номера записей — в истории состава.",
                                "The record stays in the history with the reason. Its id stands in the history.")
                        .body(CorrectBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family, households.correct(call.actor(), body.command(family, call.version())));
                        }),
                command("/families/{familyId}/main-contact")
                        .summary("Выбрать, кому звонить", "Choose whom to call")
                        .body(ContactBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family,
                                    households.chooseContact(call.actor(), body.command(family, call.version())));
                        }),
                command("/families/{familyId}/join")
                        .summary("Принять в семью одного или нескольких человек", "Let one or several persons join")
                        .body(JoinBody.class)
                        .creates(Households.Joined.class)
                        .located(joined -> "/families/" + joined.family())
                        .handle((call, body) ->
                                households.join(call.actor(), body.command(call.id(FamilyId.class), call.version()))),
                command("/families/{familyId}/transfer")
                        .summary("Перевести членов семьи в другую семью", "Move members into another family")
                        .description(
                                "staysToo — человек остаётся и в прежней семье. If-Match — версия прежней семьи, toVersion — другой.",
                                "staysToo: the person stays in the first family as well. If-Match is the version of the first, toVersion of the other.")
                        .body(TransferBody.class)
                        .answers(Households.Moved.class)
                        .version(Households.Moved::fromVersion)
                        .handle((call, body) -> households.transfer(
                                call.actor(), body.command(call.id(FamilyId.class), call.version()))),
                command("/families/{familyId}/split")
                        .summary("Выделить новую семью", "Split off a new family")
                        .body(SplitBody.class)
                        .creates(Households.Split.class)
                        .located(split -> "/families/" + split.created())
                        .handle((call, body) ->
                                households.split(call.actor(), body.command(call.id(FamilyId.class), call.version()))));
    }

    /** A family is otherwise now. */
    record FamilyChanged(FamilyId familyId, long version) {}

    private static RouteDraft<Void, Void> command(String path) {
        return family(Route.command(HttpMethod.POST, path))
                .permission(FamiliesPermission.WRITE)
                .demandsVersion();
    }

    private static RouteDraft<Void, Void> family(RouteDraft<Void, Void> draft) {
        return draft.path("familyId", FamilyId.class);
    }
}
