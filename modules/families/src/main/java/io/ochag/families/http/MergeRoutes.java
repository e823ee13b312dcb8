package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyMergePreview;
import io.ochag.families.MatterId;
import io.ochag.families.MergeId;
import io.ochag.families.MergeMatter;
import io.ochag.families.MergeMatters;
import io.ochag.families.Merges;
import io.ochag.families.PersonMergePreview;
import io.ochag.families.UndoMerge;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Merging over HTTP. */
final class MergeRoutes implements RouteSource {
    private final Merges merges;
    private final MergeMatters matters;

    @Inject
    MergeRoutes(Merges merges, MergeMatters matters) {
        this.merges = merges;
        this.matters = matters;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(ofFamilies(), ofPersons(), afterwards())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> ofFamilies() {
        return List.of(
                Route.query(POST, "/merges/families/preview")
                        .permission(FamiliesPermission.MERGE)
                        .summary("Две семьи рядом перед объединением", "Two families side by side before a merge")
                        .description(
                                "С противоречиями во всех модулях и версиями, которые нужны для объединения.",
                                "With what would come into conflict in every module, and the versions that the merge asks for.")
                        .body(PairOfFamilies.class)
                        .answers(FamilyMergePreview.class)
                        .handle((call, body) -> merges.previewFamilies(call.actor(), body.merged(), body.into())),
                Route.command(POST, "/merges/families")
                        .permission(FamiliesPermission.MERGE)
                        .summary("Объединить записи одной семьи", "Merge two records of one family")
                        .description(
                                "merged становится другим именем into. ofMerged называет, что показывать из merged.",
                                "merged becomes another name of into. ofMerged names what is shown out of merged.")
                        .body(MergeFamiliesBody.class)
                        .creates(Merged.class)
                        .handle((call, body) -> new Merged(merges.mergeFamilies(call.actor(), body.command()))),
                Route.query(GET, "/families/{familyId}/merges")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Объединения семьи", "The merges of a family")
                        .answers(FamilyMergeList.class)
                        .handle(call -> new FamilyMergeList(merges.ofFamily(call.actor(), call.id(FamilyId.class)))));
    }

    private List<Route> ofPersons() {
        return List.of(
                Route.query(POST, "/merges/people/preview")
                        .permission(FamiliesPermission.MERGE)
                        .summary("Два человека рядом перед объединением", "Two persons side by side before a merge")
                        .body(PairOfPersons.class)
                        .answers(PersonMergePreview.class)
                        .handle((call, body) -> merges.previewPersons(call.actor(), body.merged(), body.into())),
                Route.command(POST, "/merges/people")
                        .permission(FamiliesPermission.MERGE)
                        .summary("Объединить записи одного человека", "Merge two records of one person")
                        .body(MergePersonsBody.class)
                        .creates(Merged.class)
                        .handle((call, body) -> new Merged(merges.mergePersons(call.actor(), body.command()))),
                Route.query(GET, "/people/{personId}/merges")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Объединения человека", "The merges of a person")
                        .answers(PersonMergeList.class)
                        .handle(call -> new PersonMergeList(merges.ofPerson(call.actor(), call.id(PersonId.class)))));
    }

    private List<Route> afterwards() {
        return List.of(
                Route.command(POST, "/merges/{mergeId}/undo")
                        .path("mergeId", MergeId.class)
                        .permission(FamiliesPermission.MERGE)
                        .summary("Отменить объединение", "Undo a merge")
                        .body(NoteBody.class)
                        .run((call, body) ->
                                merges.undo(call.actor(), new UndoMerge(call.id(MergeId.class), body.told()))),
                Route.query(GET, "/merges/{mergeId}/written")
                        .path("mergeId", MergeId.class)
                        .permission(FamiliesPermission.MERGE)
                        .summary(
                                "Что записано, пока записи были объединены",
                                "What was written while records were merged")
                        .answers(EntryList.class)
                        .handle(call -> new EntryList(merges.writtenSince(call.actor(), call.id(MergeId.class)))),
                Route.query(GET, "/merge-matters")
                        .permission(FamiliesPermission.MERGE)
                        .summary("Что решить после объединений", "What to settle after merges")
                        .answersPage(MergeMatter.class)
                        .handle(call -> matters.open(call.actor(), call.page())),
                Route.command(POST, "/merge-matters/{matterId}/close")
                        .path("matterId", MatterId.class)
                        .permission(FamiliesPermission.MERGE)
                        .summary("Закрыть вопрос после объединения", "Close a matter of a merge")
                        .body(CloseMatterBody.class)
                        .run((call, body) -> matters.close(call.actor(), body.command(call.id(MatterId.class)))));
    }
}
