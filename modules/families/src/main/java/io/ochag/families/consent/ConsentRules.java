package io.ochag.families.consent;

import io.ochag.families.DataRecipient;
import io.ochag.families.GiveConsent;
import io.ochag.families.GiveConsent.PaperKind;
import io.ochag.families.GiveConsent.Scope;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.law.Law;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry of the ledger must keep to, as plain functions. Everything wrong is found at once. */
final class ConsentRules {
    private static final LocalText SEPARATE = new LocalText(
            "В этот день согласие оформляют отдельным документом (152-ФЗ, ст. 9, ч. 1).",
            "On that day a consent must be a document of its own (152-ФЗ, article 9, part 1).");
    private static final LocalText CLASSES =
            new LocalText("Укажите хотя бы один вид данных.", "Name at least one class of data.");
    private static final LocalText SIGNED_LATER =
            new LocalText("Этот день ещё не наступил.", "This day has not come yet.");
    private static final LocalText BEFORE_SIGNATURE = new LocalText(
            "Согласие действует не раньше дня подписи.", "A consent does not hold before the day of the signature.");
    private static final LocalText NO_BASIS = new LocalText(
            "Такого основания на эту дату нет в справочнике или его не указывают для одного человека.",
            "The catalogue has no such basis on that day, or it is not one to state for a single person.");
    private static final LocalText KEY =
            new LocalText("Ключ программы — от 1 до 100 знаков.", "The key of a program has 1 to 100 characters.");
    private static final LocalText NEEDS_BASIS =
            new LocalText("Укажите, на каком основании данные остаются.", "Say on what basis the data are kept.");
    private static final int LONGEST_KEY = 100;

    private ConsentRules() {}

    static List<Violation> consent(GiveConsent command, LocalDate today, Law law) {
        Signature signature = command.signature();
        List<Violation> wrong = new ArrayList<>(scope(command.scope()));
        if (today.isBefore(signature.on())) {
            wrong.add(new Violation("/signedOn", "date.future", SIGNED_LATER));
        }
        if (command.scope().during().from().isBefore(signature.on())) {
            wrong.add(new Violation("/from", "families.before-signature", BEFORE_SIGNATURE));
        }
        if (command.paperKind() == PaperKind.PART_OF_ANOTHER && law.holds("consent.separate-paper", signature.on())) {
            wrong.add(new Violation("/paperKind", "families.consent-separate", SEPARATE));
        }
        return wrong;
    }

    static List<Violation> scope(Scope scope) {
        List<Violation> wrong = new ArrayList<>();
        if (scope.classes().isEmpty()) {
            wrong.add(new Violation("/classes", "required", CLASSES));
        }
        if (scope.to() instanceof DataRecipient.Machine machine
                && (machine.key().isBlank() || machine.key().length() > LONGEST_KEY)) {
            wrong.add(new Violation("/machine", "families.machine-key", KEY));
        }
        return wrong;
    }

    /** One that covers somebody by standing is not stated for a person. */
    static List<Violation> basis(Optional<Basis> basis) {
        return basis.filter(known -> known.standing() == null).isPresent()
                ? List.of()
                : List.of(new Violation("/basis", "families.basis-unknown", NO_BASIS));
    }

    static Violation needsBasis() {
        return new Violation("/basis", "required", NEEDS_BASIS);
    }
}
