package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.LiftRestriction;
import io.ochag.families.RestrictionId;
import io.ochag.families.RestrictionView;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;

/** Hiding families and persons over HTTP. */
final class RestrictionRoutes implements RouteSource {
    private final FamilyRestrictions restrictions;

    @Inject
    RestrictionRoutes(FamilyRestrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/families/{familyId}/restrictions")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.RESTRICT)
                        .summary("Скрыть семью", "Hide a family")
                        .description(
                                "Для всех, кто не вправе видеть скрытых, семьи больше нет; её членов тоже, кроме тех, кто состоит в другой семье.",
                                "For whoever may not see the hidden the family is not there any more, nor its members, except those of another family.")
                        .body(RestrictBody.class)
                        .creates(Restricted.class)
                        .demandsVersion()
                        .handle((call, body) -> new Restricted(restrictions.restrictFamily(
                                call.actor(), body.ofFamily(call.id(FamilyId.class), call.version())))),
                Route.command(POST, "/people/{personId}/restrictions")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.RESTRICT)
                        .summary("Скрыть человека во всех семьях", "Hide a person in every family")
                        .body(RestrictBody.class)
                        .creates(Restricted.class)
                        .handle((call, body) -> new Restricted(
                                restrictions.restrictPerson(call.actor(), body.ofPerson(call.id(PersonId.class))))),
                Route.command(POST, "/restrictions/{restrictionId}/lift")
                        .path("restrictionId", RestrictionId.class)
                        .permission(FamiliesPermission.RESTRICT)
                        .summary("Снять ограничение", "Lift a restriction")
                        .body(NoteBody.class)
                        .run((call, body) -> restrictions.lift(
                                call.actor(), new LiftRestriction(call.id(RestrictionId.class), body.told()))),
                Route.query(GET, "/families/{familyId}/restrictions")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.SEE_RESTRICTED)
                        .summary("Ограничения семьи", "The restrictions of a family")
                        .answers(RestrictionList.class)
                        .handle(call ->
                                new RestrictionList(restrictions.ofFamily(call.actor(), call.id(FamilyId.class)))),
                Route.query(GET, "/people/{personId}/restrictions")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.SEE_RESTRICTED)
                        .summary("Ограничения человека", "The restrictions of a person")
                        .answers(RestrictionList.class)
                        .handle(call ->
                                new RestrictionList(restrictions.ofPerson(call.actor(), call.id(PersonId.class)))),
                Route.query(GET, "/restrictions")
                        .permission(FamiliesPermission.SEE_RESTRICTED)
                        .summary("Кто скрыт сегодня", "Who is hidden today")
                        .answersPage(RestrictionView.class)
                        .handle(call -> restrictions.standing(call.actor(), call.page())));
    }
}
