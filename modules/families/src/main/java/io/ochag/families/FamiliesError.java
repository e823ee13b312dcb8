package io.ochag.families;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Why families refuse. */
public enum FamiliesError implements ErrorCode {
    /** The only disclosure that an invisible match allows: this exact number is registered, not where and not for whom. */
    SNILS_TAKEN(
            "families.snils-taken",
            ErrorKind.CONFLICT,
            "Человек с таким СНИЛС уже зарегистрирован. Найдите его поиском или зарегистрируйте без номера и сообщите о споре.",
            "This СНИЛС is registered already. Search for the person, or register without the number and report the conflict."),
    ALREADY_MEMBER(
            "families.already-member",
            ErrorKind.CONFLICT,
            "Этот человек уже состоит в этой семье в эти дни.",
            "This person is a member of this family already on these days."),
    /** Says of each likely match where it was asked about and who it is; only persons whom the actor may find. */
    LIKELY_MATCH(
            "families.likely-match",
            ErrorKind.CONFLICT,
            "Похоже, этот человек уже зарегистрирован. Выберите: это он, это другой человек или не уверены.",
            "This person seems to be registered already. Choose: this one, another one, or unsure."),
    NOT_MEMBER(
            "families.not-member",
            ErrorKind.CONFLICT,
            "В этот день человек не состоит в этой семье. Посмотрите историю семьи.",
            "The person is not a member of this family on that day. Look at the family's history."),
    SAME_FAMILY(
            "families.same-family",
            ErrorKind.CONFLICT,
            "Это одна и та же семья. Выберите другую.",
            "This is one and the same family. Choose another one."),
    ALREADY_EXPECTING(
            "families.already-expecting",
            ErrorKind.CONFLICT,
            "Эта беременность уже записана.",
            "This pregnancy is on record already."),
    PREGNANCY_OVER(
            "families.pregnancy-over", ErrorKind.CONFLICT, "Эта запись уже закрыта.", "This record is closed already."),
    ALREADY_DEAD(
            "families.already-dead",
            ErrorKind.CONFLICT,
            "Смерть этого человека уже записана.",
            "This person's death is on record already."),
    BELONGS_LATER(
            "families.belongs-later",
            ErrorKind.CONFLICT,
            "По записям человек вошёл в семью позже этого дня. Сначала исправьте историю семьи.",
            "By the records the person joined a family after that day. Correct the family's history first."),
    IN_CARE_ALREADY(
            "families.in-care-already",
            ErrorKind.CONFLICT,
            "В эти дни ребёнок уже живёт вне семьи по записям.",
            "By the records the child lives elsewhere already on these days."),
    NOT_IN_CARE(
            "families.not-in-care",
            ErrorKind.CONFLICT,
            "По записям в этот день ребёнок живёт в семье.",
            "By the records the child lives in the family on that day."),
    IDENTITY_NOT_HIGHER(
            "families.identity-not-higher",
            ErrorKind.CONFLICT,
            "Личность уже подтверждена не ниже этого уровня.",
            "The identity is established at this level or above already."),
    SAME_SNILS(
            "families.same-snils",
            ErrorKind.CONFLICT,
            "Этот СНИЛС у человека уже записан.",
            "This СНИЛС is on record for the person already."),
    PAPER_VOID(
            "families.paper-void",
            ErrorKind.CONFLICT,
            "Этот документ уже отмечен как ошибочный.",
            "This paper is marked as a mistake already."),
    PHONE_KNOWN(
            "families.phone-known",
            ErrorKind.CONFLICT,
            "Этот номер у человека уже записан.",
            "This number is on record for the person already."),
    /** Too many numbers of persons whom the actor may not see were found to be taken; the refusal does not say whether this one is. */
    SNILS_TOO_OFTEN(
            "families.snils-too-often",
            ErrorKind.RATE,
            "Вы слишком часто указывали номера, которые уже заняты. Зарегистрируйте человека без СНИЛС и сообщите о споре.",
            "Too many numbers that you gave were taken already. Register the person without a СНИЛС and report the conflict."),
    SAME_RECORD(
            "families.same-record",
            ErrorKind.CONFLICT,
            "Это одна и та же запись. Выберите две разные.",
            "This is one and the same record. Choose two different ones."),
    MERGED_ALREADY(
            "families.merged-already",
            ErrorKind.CONFLICT,
            "Эти записи уже объединены.",
            "These records are merged already."),
    MERGE_UNDONE(
            "families.merge-undone",
            ErrorKind.CONFLICT,
            "Это объединение уже отменено.",
            "This merge has been undone already."),
    MATTER_CLOSED(
            "families.matter-closed",
            ErrorKind.CONFLICT,
            "Этот вопрос уже закрыт.",
            "This matter has been closed already."),
    RESTRICTION_LIFTED(
            "families.restriction-lifted",
            ErrorKind.CONFLICT,
            "Это ограничение уже снято или закончилось.",
            "This restriction has been lifted already, or has ended."),
    ALREADY_REPRESENTS(
            "families.already-represents",
            ErrorKind.CONFLICT,
            "В эти дни этот человек уже представляет его. Измените или исправьте прежнюю запись.",
            "This person represents them already on these days. Change or correct the record that is there."),
    REPRESENTATION_STATE(
            "families.representation-state",
            ErrorKind.CONFLICT,
            "В этом состоянии запись о представительстве так изменить нельзя.",
            "The representation cannot be changed so in its present state."),
    ALREADY_STATED(
            "families.already-stated",
            ErrorKind.CONFLICT,
            "На эти дни это уже записано.",
            "This is recorded already for these days."),
    MAY_NOT_SIGN(
            "families.may-not-sign",
            ErrorKind.CONFLICT,
            "Этот человек не вправе подписать согласие в этот день.",
            "This person may not sign a consent on that day."),
    SIGNATURE_MISSING(
            "families.signature-missing",
            ErrorKind.CONFLICT,
            "Нужна ещё одна подпись: самого подростка, законного представителя или опекуна.",
            "One more signature is needed: the young person's own, a representative's or the guardian's."),
    SIGNER_UNCERTAIN(
            "families.signer-uncertain",
            ErrorKind.CONFLICT,
            "Записей недостаточно, чтобы решить, вправе ли человек подписать. Посмотрите документы и подтвердите.",
            "The records do not decide whether this person may sign. Look at the papers and confirm."),
    CONSENT_ENDED(
            "families.consent-ended",
            ErrorKind.CONFLICT,
            "Это согласие или основание уже прекратилось.",
            "This consent or basis has ended already."),
    CLOCK_CLOSED(
            "families.clock-closed",
            ErrorKind.CONFLICT,
            "По этому сроку решение уже принято.",
            "This has been settled already."),
    CATEGORY_HELD(
            "families.category-held",
            ErrorKind.CONFLICT,
            "Эта категория на эти дни уже записана.",
            "This category is on record already for these days."),
    CATEGORY_OVER(
            "families.category-over",
            ErrorKind.CONFLICT,
            "Эта запись о категории уже закрыта или на этот день ещё не началась.",
            "This category has ended already, or has not begun by that day."),
    STUDIES_ALREADY(
            "families.studies-already",
            ErrorKind.CONFLICT,
            "Обучение на эти дни уже записано.",
            "Study is on record already for these days."),
    MOVE_ASKED(
            "families.move-asked",
            ErrorKind.CONFLICT,
            "Переезд этой семьи уже ждёт ответа. Сначала отзовите прежний запрос.",
            "A move of this family waits for an answer already. Take that one back first."),
    MOVE_OVER(
            "families.move-over",
            ErrorKind.CONFLICT,
            "По этому переезду решение уже принято.",
            "This move is decided already."),
    HOLD_LIFTED(
            "families.hold-lifted",
            ErrorKind.CONFLICT,
            "Этот запрет уже снят или закончился.",
            "This hold has been lifted already, or has ended."),
    NOT_DUE(
            "families.not-due",
            ErrorKind.CONFLICT,
            "Срок хранения данных ещё не прошёл, или их уже обезличили.",
            "The data must still be kept, or they are depersonalised already."),
    HELD_BACK(
            "families.held-back",
            ErrorKind.CONFLICT,
            "Есть незавершённое или запрет на уничтожение. Посмотрите, что мешает.",
            "Something is not over, or a hold stands. See what holds it back."),
    RETIREMENT_PLANNED(
            "families.retirement-planned",
            ErrorKind.CONFLICT,
            "Обезличивание этого человека уже назначено.",
            "The depersonalisation of this person is planned already."),
    RETIREMENT_OVER(
            "families.retirement-over",
            ErrorKind.CONFLICT,
            "Это решение уже отменено или исполнено.",
            "This decision has been taken back or carried out already."),
    MAY_NOT_ASK(
            "families.may-not-ask",
            ErrorKind.CONFLICT,
            "Этот человек не вправе спрашивать о данных в этот день.",
            "This person may not ask about these data on that day."),
    ASKER_UNCERTAIN(
            "families.asker-uncertain",
            ErrorKind.CONFLICT,
            "Записей недостаточно, чтобы решить, вправе ли человек спрашивать. Посмотрите документы и подтвердите.",
            "The records do not decide whether this person may ask. Look at the papers and confirm."),
    ORDER_ANSWERED(
            "families.order-answered",
            ErrorKind.CONFLICT,
            "На этот запрос уже ответили.",
            "This order has been answered already."),
    ORDER_EXTENDED(
            "families.order-extended",
            ErrorKind.CONFLICT,
            "Срок ответа на этот запрос уже продлевали.",
            "The term of this order has been extended already."),
    IMPORT_STATE(
            "families.import-state",
            ErrorKind.CONFLICT,
            "Сейчас с этой загрузкой так поступить нельзя. Посмотрите её состояние.",
            "This cannot be done with the import in its present state."),
    IMPORT_PIECES(
            "families.import-pieces",
            ErrorKind.CONFLICT,
            "Файл передан не весь. Передайте недостающие части.",
            "The file is not there whole. Send the pieces that are missing."),
    IMPORT_TWICE(
            "families.import-twice",
            ErrorKind.CONFLICT,
            "Этот файл здесь уже загружен.",
            "This file has been brought in here already."),
    IMPORT_UNREADABLE(
            "families.import-unreadable",
            ErrorKind.INVALID,
            "Файл не читается. Сохраните его заново как CSV или XLSX.",
            "The file cannot be read. Save it anew as CSV or XLSX."),
    IMPORT_TOO_LARGE(
            "families.import-too-large",
            ErrorKind.INVALID,
            "В файле слишком много строк, столбцов или слишком длинные ячейки.",
            "The file has too many rows or columns, or cells that are too long."),
    IMPORT_SHEET(
            "families.import-sheet", ErrorKind.INVALID, "В файле нет такого листа.", "The file has no such sheet."),
    IMPORT_COLUMNS(
            "families.import-columns",
            ErrorKind.INVALID,
            "В заголовке таблицы нет столбцов из сопоставления, или они названы дважды.",
            "The header lacks columns that the mapping names, or has them twice."),
    NO_DOCUMENTS(
            "families.no-documents",
            ErrorKind.UNAVAILABLE,
            "Выдача файлов здесь не подключена.",
            "Files cannot be handed out here.");

    private final Refusal refusal;

    FamiliesError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
