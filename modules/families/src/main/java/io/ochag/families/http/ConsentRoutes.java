package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.BasisCode;
import io.ochag.families.ClockId;
import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.DestructionClock;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.id.PersonId;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consents and legal bases over HTTP. */
final class ConsentRoutes implements RouteSource {
    private final Consents consents;

    @Inject
    ConsentRoutes(Consents consents) {
        this.consents = consents;
    }

    /** An entry is in the ledger. */
    record LedgerEntryMade(ConsentId consentId) {}

    /** A consent is withdrawn, and this clock runs. */
    record ConsentWithdrawn(ClockId clockId) {}

    /** What became of the data, as it comes in. */
    record SettleBody(
            DestructionClock.Outcome outcome, @Nullable BasisCode basis) {}

    @Override
    public List<Route> routes() {
        return List.of(ledger(), give(), withdraw(), stateBasis(), endBasis(), clocks(), settle());
    }

    private Route ledger() {
        return Route.query(GET, "/people/{personId}/consents")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.READ)
                .summary(
                        "Согласия и основания человека за всё время",
                        "A person's consents and legal bases, all of them")
                .answers(LedgerView.class)
                .handle(call -> LedgerView.of(consents.of(call.actor(), call.id(PersonId.class))));
    }

    private Route give() {
        return Route.command(POST, "/people/{personId}/consents")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.CONSENT)
                .summary("Записать согласие на передачу данных", "Record a consent to show data")
                .description(
                        "Подписавший должен быть вправе действовать за человека в этот день. scope.to — первый день, когда согласия уже нет.",
                        "Whoever signed must be allowed to act for the person on that day. scope.to is the first day without the consent.")
                .body(GiveConsentBody.class)
                .creates(LedgerEntryMade.class)
                .located(made -> "/consents/" + made.consentId())
                .handle((call, body) ->
                        new LedgerEntryMade(consents.give(call.actor(), body.command(call.id(PersonId.class)))));
    }

    private Route withdraw() {
        return Route.command(POST, "/consents/{consentId}/withdraw")
                .path("consentId", ConsentId.class)
                .permission(FamiliesPermission.CONSENT)
                .summary("Записать отзыв согласия", "Record that a consent is withdrawn")
                .description(
                        "Уже следующее чтение получателя идёт без этого согласия. Начинается срок на уничтожение данных (152-ФЗ, ст. 21).",
                        "The recipient's very next read does without it. The term for destroying the data begins (152-ФЗ, article 21).")
                .demandsVersion()
                .body(WithdrawConsentBody.class)
                .answers(ConsentWithdrawn.class)
                .handle((call, body) -> new ConsentWithdrawn(
                        consents.withdraw(call.actor(), body.command(call.id(ConsentId.class), call.version()))));
    }

    private Route stateBasis() {
        return Route.command(POST, "/people/{personId}/legal-bases")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.CONSENT)
                .summary("Записать правовое основание вместо согласия", "Record a legal basis instead of consent")
                .body(LegalBasisBody.class)
                .creates(LedgerEntryMade.class)
                .handle((call, body) ->
                        new LedgerEntryMade(consents.stateBasis(call.actor(), body.command(call.id(PersonId.class)))));
    }

    private Route endBasis() {
        return Route.command(POST, "/legal-bases/{consentId}/end")
                .path("consentId", ConsentId.class)
                .permission(FamiliesPermission.CONSENT)
                .summary("Прекратить правовое основание", "End a legal basis")
                .demandsVersion()
                .run(call -> consents.endBasis(call.actor(), call.id(ConsentId.class), call.version()));
    }

    private Route clocks() {
        return Route.query(GET, "/destruction-clocks")
                .permission(FamiliesPermission.CONSENT)
                .summary(
                        "Какие данные пора уничтожить или обосновать", "Data to be destroyed or justified, and by when")
                .answersPage(DestructionClock.class)
                .handle(call -> consents.clocks(call.actor(), call.page()));
    }

    private Route settle() {
        return Route.command(POST, "/destruction-clocks/{clockId}/settle")
                .path("clockId", ClockId.class)
                .permission(FamiliesPermission.CONSENT)
                .summary("Записать, что стало с данными", "Say what became of the data")
                .demandsVersion()
                .body(SettleBody.class)
                .run((call, body) -> consents.settle(
                        call.actor(),
                        new Consents.SettleClock(
                                call.id(ClockId.class),
                                call.version(),
                                body.outcome(),
                                Optional.ofNullable(body.basis()))));
    }
}
