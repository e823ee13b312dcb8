package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;
import static io.ochag.web.HttpMethod.PUT;

import io.ochag.documents.TableFormat;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyExports;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportStatus;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.Streamed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Registers that come in and files that leave, over HTTP. */
final class ImportRoutes implements RouteSource {
    static final ReasonTexts REASONS = new ReasonTexts(Map.of(
            "families.register-format",
            new LocalText(
                    "Код реестра — латинские буквы, цифры и дефис, не длиннее 40 знаков.",
                    "The code of a register has Latin letters, digits and hyphens, at most 40."),
            "families.import-base64",
            new LocalText("Часть файла передана не в Base64.", "The piece of the file is not in Base64."),
            "families.import-piece",
            new LocalText("Такого номера у части быть не может.", "A piece cannot have this number.")));

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FamilyImports imports;
    private final FamilyExports exports;

    @Inject
    ImportRoutes(FamilyImports imports, FamilyExports exports) {
        this.imports = imports;
        this.exports = exports;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(loading(), running(), looking(), leaving())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> loading() {
        return List.of(
                Route.command(POST, "/imports")
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Начать загрузку реестра", "Begin to bring in a register")
                        .description(
                                "Файл CSV или XLSX и то, что значат его столбцы. Ошибки сопоставления названы все сразу. Затем файл передаётся частями.",
                                "A CSV or XLSX file and what its columns mean. Everything wrong with the mapping is said at once. The file follows in pieces.")
                        .body(ImportBody.class)
                        .creates(ImportBegun.class)
                        .located(begun -> "/imports/" + begun.importId())
                        .handle((call, body) -> new ImportBegun(imports.begin(call.actor(), body.command()))),
                Route.command(PUT, "/imports/{importId}/pieces/{piece}")
                        .path("importId", ImportId.class)
                        .path("piece", Integer.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Передать часть файла", "Send a piece of the file")
                        .description(
                                "До 512 КБ в Base64, номера с 1. Та же часть может быть передана снова.",
                                "At most 512 KB in Base64, numbered from 1. The same piece may be sent again.")
                        .body(PieceBody.class)
                        .run((call, body) -> imports.put(
                                call.actor(),
                                call.id(ImportId.class),
                                call.path("piece", Integer.class),
                                body.bytes())),
                Route.command(POST, "/imports/{importId}/complete")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Файл передан целиком", "The file is there whole")
                        .body(CompleteBody.class)
                        .run((call, body) -> imports.complete(call.actor(), call.id(ImportId.class), body.pieces())));
    }

    private List<Route> running() {
        return List.of(
                Route.command(POST, "/imports/{importId}/start")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Пробная загрузка или загрузка", "A dry run, or apply it")
                        .description(
                                "Идёт в фоне. duplicateCheck: сравнивать каждого с зарегистрированными (если не сказано, да).",
                                "Goes on in the background. duplicateCheck: compare everybody with those who are registered (yes unless said).")
                        .body(StartImportBody.class)
                        .demandsVersion()
                        .run((call, body) ->
                                imports.start(call.actor(), body.command(call.id(ImportId.class), call.version()))),
                Route.command(POST, "/imports/{importId}/stop")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Остановить загрузку", "Stop a run")
                        .run(call -> imports.stop(call.actor(), call.id(ImportId.class))),
                Route.command(POST, "/imports/{importId}/go-on")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Продолжить загрузку", "Go on with a run")
                        .run(call -> imports.goOn(call.actor(), call.id(ImportId.class))));
    }

    private List<Route> looking() {
        return List.of(
                Route.query(GET, "/imports")
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Загрузки", "Imports")
                        .answersPage(ImportStatus.class)
                        .handle(call -> imports.list(call.actor(), call.page())),
                Route.query(GET, "/imports/{importId}")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Как идёт загрузка", "How an import goes")
                        .answers(ImportStatus.class)
                        .version(ImportStatus::version)
                        .handle(call -> imports.status(call.actor(), call.id(ImportId.class))),
                Route.query(GET, "/imports/{importId}/lines")
                        .path("importId", ImportId.class)
                        .queryParameter("outcome", ImportLine.Outcome.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Что стало с каждой строкой", "What became of each line")
                        .answersPage(ImportLine.class)
                        .handle(call -> imports.lines(
                                call.actor(),
                                call.id(ImportId.class),
                                call.query("outcome", ImportLine.Outcome.class),
                                call.page())));
    }

    private List<Route> leaving() {
        return List.of(
                Route.query(POST, "/imports/{importId}/report")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Итоги загрузки файлом", "What became of the lines, as a file")
                        .description(
                                "CSV в UTF-8. Записывается, кому и зачем выдан.",
                                "CSV in UTF-8. It is recorded to whom it goes and what for.")
                        .body(LeavingBody.class)
                        .streams("text/csv")
                        .handle((call, body) -> Streamed.bytes(
                                out -> imports.report(call.actor(), call.id(ImportId.class), body.told(), out))),
                Route.query(POST, "/imports/{importId}/rejected")
                        .path("importId", ImportId.class)
                        .permission(FamiliesPermission.IMPORT)
                        .summary("Отклонённые строки файлом", "Rejected lines, as a file")
                        .description(
                                "CSV с теми же столбцами и причиной: исправить и загрузить снова.",
                                "CSV with the same columns and the reason: to be mended and brought in again.")
                        .body(LeavingBody.class)
                        .streams("text/csv")
                        .handle((call, body) -> Streamed.bytes(
                                out -> imports.rejected(call.actor(), call.id(ImportId.class), body.told(), out))),
                export("/families/export", TableFormat.CSV_UTF8, "text/csv", "Выгрузить семьи", "Export families"),
                export(
                        "/families/export-workbook",
                        TableFormat.XLSX,
                        XLSX,
                        "Выгрузить семьи в XLSX",
                        "Export families as XLSX"));
    }

    private Route export(String path, TableFormat format, String mediaType, String ru, String en) {
        return Route.query(POST, path)
                .permission(FamiliesPermission.EXPORT)
                .summary(ru, en)
                .description(
                        "По строке на члена семьи. Записывается, кому, зачем и на каком основании выдано, и кто в файле. Скрытых здесь нет.",
                        "A row for each member. It is recorded to whom it goes, what for and on what ground, and who is in it. Nobody hidden is there.")
                .body(ExportBody.class)
                .streams(mediaType)
                .handle((call, body) -> Streamed.bytes(out -> exports.export(call.actor(), body.command(format), out)));
    }
}
