package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.Categories;
import io.ochag.families.Categories.Granted;
import io.ochag.families.Categories.Held;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.HoldingId;
import io.ochag.families.Situations;
import io.ochag.families.http.CategoryBodies.ConfirmBody;
import io.ochag.families.http.CategoryBodies.EndCategoryBody;
import io.ochag.families.http.CategoryBodies.GrantBody;
import io.ochag.families.http.CategoryBodies.SituationBody;
import io.ochag.families.http.CategoryBodies.StudyBody;
import io.ochag.families.http.HouseholdRoutes.FamilyChanged;
import io.ochag.families.http.LifeRoutes.PersonChanged;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.Call;
import io.ochag.web.ReasonTexts;
import io.ochag.web.Route;
import io.ochag.web.RouteDraft;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Categories and situations over HTTP. Families and persons have the same routes. */
final class CategoryRoutes implements RouteSource {
    static final ReasonTexts REASONS = new ReasonTexts(Map.of(
            "families.category-format",
            new LocalText("Выберите категорию из списка.", "Choose a category from the list.")));

    private final Categories categories;
    private final Situations situations;
    private final Clock clock;

    @Inject
    CategoryRoutes(Categories categories, Situations situations, Clock clock) {
        this.categories = categories;
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        of(
                                "/families/{familyId}/categories",
                                draft -> draft.path("familyId", FamilyId.class),
                                call -> new Recipient.OfFamily(call.id(FamilyId.class))),
                        of(
                                "/people/{personId}/categories",
                                draft -> draft.path("personId", PersonId.class),
                                call -> new Recipient.OfPerson(call.id(PersonId.class))),
                        others())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> of(
            String path,
            Function<RouteDraft<Void, Void>, RouteDraft<Void, Void>> about,
            Function<Call, Recipient> holder) {
        return List.of(
                about.apply(Route.query(GET, path))
                        .permission(FamiliesPermission.CATEGORY)
                        .queryParameter("on", LocalDate.class)
                        .summary(
                                "Категории и длится ли поддержка в этот день",
                                "Categories, and whether support lasts on a day")
                        .description(
                                "Без параметра on — сегодня. UNKNOWN — даты рождения не хватает или она неточная: спросите документ.",
                                "Without the parameter on: today. UNKNOWN: a birth date is missing or not exact, ask for the paper.")
                        .answers(Held.class)
                        .version(Held::version)
                        .handle(call -> categories.of(call.actor(), holder.apply(call), day(call))),
                command(path, about)
                        .summary("Записать категорию", "Recognise as something")
                        .body(GrantBody.class)
                        .creates(Granted.class)
                        .handle((call, body) ->
                                categories.grant(call.actor(), body.command(holder.apply(call), call.version()))),
                command(path + "/{holdingId}/confirm", about)
                        .path("holdingId", HoldingId.class)
                        .summary("Категория подтверждена документом", "A category is confirmed by a paper")
                        .body(ConfirmBody.class)
                        .answers(Granted.class)
                        .version(Granted::version)
                        .handle((call, body) -> categories.confirm(
                                call.actor(),
                                body.command(holder.apply(call), call.version(), call.id(HoldingId.class)))),
                command(path + "/{holdingId}/end", about)
                        .path("holdingId", HoldingId.class)
                        .summary(
                                "Категория закончилась или записана по ошибке",
                                "A category has ended, or was a mistake")
                        .body(EndCategoryBody.class)
                        .answers(Granted.class)
                        .version(Granted::version)
                        .handle((call, body) -> categories.end(
                                call.actor(),
                                body.command(holder.apply(call), call.version(), call.id(HoldingId.class)))));
    }

    private List<Route> others() {
        return List.of(
                Route.query(GET, "/categories")
                        .permission(FamiliesPermission.CATEGORY)
                        .queryParameter("on", LocalDate.class)
                        .summary("Справочник категорий", "The catalogue of categories")
                        .answers(Categories.Catalogue.class)
                        .handle(call -> categories.catalogue(call.actor(), day(call))),
                Route.command(POST, "/people/{personId}/studies")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.CATEGORY)
                        .demandsVersion()
                        .summary("Записать очное обучение", "Put full-time study on record")
                        .body(StudyBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, categories.study(call.actor(), body.command(person, call.version())));
                        }),
                Route.query(GET, "/families/{familyId}/situations")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.SITUATION)
                        .summary("Жизненная ситуация и риск с историей", "Situation and risk with their history")
                        .answers(Situations.SituationHistory.class)
                        .version(Situations.SituationHistory::version)
                        .handle(call -> situations.history(call.actor(), call.id(FamilyId.class))),
                Route.command(POST, "/families/{familyId}/situations")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.SITUATION)
                        .demandsVersion()
                        .summary("Записать ситуацию семьи", "State a family's situation")
                        .body(SituationBody.class)
                        .answers(FamilyChanged.class)
                        .version(FamilyChanged::version)
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new FamilyChanged(
                                    family, situations.state(call.actor(), body.command(family, call.version())));
                        }));
    }

    private LocalDate day(Call call) {
        return call.query("on", LocalDate.class).orElseGet(() -> LocalDate.now(clock));
    }

    private static RouteDraft<Void, Void> command(
            String path, Function<RouteDraft<Void, Void>, RouteDraft<Void, Void>> about) {
        return about.apply(Route.command(POST, path))
                .permission(FamiliesPermission.CATEGORY)
                .demandsVersion();
    }
}
