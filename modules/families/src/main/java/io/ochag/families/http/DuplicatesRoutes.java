package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.Duplicates;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.Matches;
import io.ochag.families.SuspectedDuplicate;
import io.ochag.families.SuspicionId;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The operations on persons who may be one, over HTTP. */
final class DuplicatesRoutes implements RouteSource {
    static final ReasonTexts REASONS = new ReasonTexts(Map.of(
            "families.match-than",
            new LocalText(
                    "Для ответа «другой» перечислите показанных людей; для «не уверен» не перечисляйте никого.",
                    "For the answer ANOTHER name the persons who were shown; for UNSURE name nobody.")));

    private final Duplicates duplicates;

    @Inject
    DuplicatesRoutes(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(POST, "/people/matches")
                        .permission(FamiliesPermission.FIND)
                        .summary(
                                "Проверить, не зарегистрирован ли человек",
                                "Check whether a person is registered already")
                        .description(
                                "Похожие люди с причинами, не более десяти. Ничего не записывает.",
                                "Persons who may be this one, with reasons, at most ten. Writes nothing.")
                        .body(FindMatchesBody.class)
                        .answers(Matches.class)
                        .handle((call, body) -> duplicates.matches(call.actor(), body.query())),
                Route.query(GET, "/people/suspected")
                        .permission(FamiliesPermission.REVIEW)
                        .summary("Пары, о которых надо решить, один ли это человек", "Pairs of persons who may be one")
                        .answersPage(SuspectedDuplicate.class)
                        .handle(call -> duplicates.suspected(call.actor(), call.page())),
                Route.command(POST, "/people/suspected/{suspicionId}/verdict")
                        .path("suspicionId", SuspicionId.class)
                        .permission(FamiliesPermission.REVIEW)
                        .summary("Решить, один ли это человек", "Decide whether two persons are one")
                        .body(VerdictBody.class)
                        .answers(Decided.class)
                        .demandsVersion()
                        .handle((call, body) -> {
                            SuspicionId suspicion = call.id(SuspicionId.class);
                            duplicates.decide(call.actor(), body.command(suspicion, call.version()));
                            return new Decided(suspicion);
                        }));
    }
}
