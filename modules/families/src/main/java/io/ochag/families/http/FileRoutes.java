package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.BirthDate;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.IdentityLevel;
import io.ochag.families.InsuranceNumbers;
import io.ochag.families.InsuranceNumbers.ChangeSnils;
import io.ochag.families.PaperId;
import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFile;
import io.ochag.families.PersonFiles;
import io.ochag.families.PersonFiles.BirthGround;
import io.ochag.families.PersonFiles.ChangeBirth;
import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.KeepPaper;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.families.PersonFiles.RaiseIdentity;
import io.ochag.families.PersonFiles.VoidPaper;
import io.ochag.families.Recorded;
import io.ochag.families.http.LifeRoutes.PersonChanged;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.Route;
import io.ochag.web.RouteDraft;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on record of one person, over HTTP. */
final class FileRoutes implements RouteSource {
    static final ReasonTexts REASONS = new ReasonTexts(Map.of(
            "families.paper-kind-format",
            new LocalText("Выберите вид документа из списка.", "Choose a kind of paper from the list.")));

    private final PersonFiles files;
    private final InsuranceNumbers numbers;

    @Inject
    FileRoutes(PersonFiles files, InsuranceNumbers numbers) {
        this.files = files;
        this.numbers = numbers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/people/{personId}/file")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Что записано о человеке", "What is on record of a person")
                        .answers(PersonFile.class)
                        .version(PersonFile::version)
                        .handle(call -> files.file(call.actor(), call.id(PersonId.class))),
                command("/people/{personId}/name")
                        .summary("Сменить имя", "Change a name")
                        .description(
                                "from — первый день нового имени. Прежнее остаётся в истории. Ребёнок без имени получает первое.",
                                "from is the first day of the new name. The former one stays in the history. A child without a name gets its first.")
                        .body(NameBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, files.changeName(call.actor(), body.command(person, call.version())));
                        }),
                command("/people/{personId}/birth-date")
                        .summary("Исправить или уточнить дату рождения", "Correct a birth date, or know it better")
                        .body(BirthDateBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, files.changeBirth(call.actor(), body.command(person, call.version())));
                        }),
                command("/people/{personId}/identity")
                        .summary("Подтвердить личность документом", "Establish an identity by a paper")
                        .body(IdentityBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, files.raiseIdentity(call.actor(), body.command(person, call.version())));
                        }),
                command("/people/{personId}/snils")
                        .summary("Записать или исправить СНИЛС", "State a СНИЛС, or correct it")
                        .description(
                                "Без snils прежний номер снимается: он оказался чужим.",
                                "Without snils the one on record is taken away: it turned out to be another person's.")
                        .body(SnilsBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, numbers.change(call.actor(), body.command(person, call.version())));
                        }),
                command("/people/{personId}/papers")
                        .summary("Записать документ", "Put a paper on record")
                        .body(PaperBody.class)
                        .creates(PersonFiles.PaperKept.class)
                        .located(kept -> "/people/" + kept.person() + "/file")
                        .handle((call, body) ->
                                files.keepPaper(call.actor(), body.command(call.id(PersonId.class), call.version()))),
                command("/people/{personId}/papers/{paperId}/void")
                        .path("paperId", PaperId.class)
                        .summary("Документ записан по ошибке", "A paper was recorded by mistake")
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle(call -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person,
                                    files.voidPaper(
                                            call.actor(),
                                            new VoidPaper(person, call.version(), call.id(PaperId.class))));
                        }),
                Route.query(GET, "/paper-kinds")
                        .permission(FamiliesPermission.READ)
                        .summary("Виды документов", "Kinds of papers")
                        .answers(PersonFiles.PaperKinds.class)
                        .handle(call -> files.paperKinds(call.actor())));
    }

    private static RouteDraft<Void, Void> command(String path) {
        return Route.command(POST, path)
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.WRITE)
                .demandsVersion();
    }

    record NameBody(
            PersonName name,
            @NotPersonal LocalDate from,
            NameGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        ChangeName command(PersonId person, long version) {
            return new ChangeName(person, version, name, from, ground, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record BirthDateBody(
            @Nullable BirthDate birth,
            BirthGround ground,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        ChangeBirth command(PersonId person, long version) {
            return new ChangeBirth(
                    person,
                    version,
                    Optional.ofNullable(birth),
                    ground,
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record IdentityBody(
            IdentityLevel level,
            PaperKindCode paper,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        RaiseIdentity command(PersonId person, long version) {
            return new RaiseIdentity(person, version, level, paper, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record SnilsBody(@Nullable Snils snils, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        ChangeSnils command(PersonId person, long version) {
            return new ChangeSnils(
                    person, version, Optional.ofNullable(snils), RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record PaperBody(
            PaperKindCode kind,

            @PersonalData(Kind.OFFICIAL_NUMBER) @Size(max = 20) @Nullable
            String series,

            @PersonalData(Kind.OFFICIAL_NUMBER) @Size(max = 40)
            String number,

            @NotPersonal @Nullable LocalDate issuedOn,
            @NotPersonal @Nullable LocalDate validUntil,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        KeepPaper command(PersonId person, long version) {
            return new KeepPaper(
                    person,
                    version,
                    new Paper(
                            kind,
                            Optional.ofNullable(series),
                            number,
                            Optional.ofNullable(issuedOn),
                            Optional.ofNullable(validUntil)),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }

        @Override
        public String toString() {
            return "PaperBody[" + kind + "]";
        }
    }
}
