package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.AnswerSubjectAccess;
import io.ochag.families.ExtendSubjectAccess;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.OrderSubjectAccess;
import io.ochag.families.SubjectAccess;
import io.ochag.families.SubjectAccess.Format;
import io.ochag.families.SubjectOrder;
import io.ochag.families.SubjectOrderId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.Streamed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person is told who asks what is held about them, over HTTP. */
final class SubjectAccessRoutes implements RouteSource {
    private final SubjectAccess orders;

    @Inject
    SubjectAccessRoutes(SubjectAccess orders) {
        this.orders = orders;
    }

    /** An order, as it comes in. */
    record OrderBody(
            PersonId askedBy,
            @NotPersonal @Nullable LocalDate askedOn,
            @Nullable Boolean papersSeen) {
        OrderSubjectAccess command(PersonId person) {
            return new OrderSubjectAccess(
                    person, askedBy, Optional.ofNullable(askedOn), Boolean.TRUE.equals(papersSeen));
        }
    }

    /** An order was taken in. */
    record OrderTaken(SubjectOrderId orderId) {}

    /** Why more time is needed, as it comes in. */
    record ExtendBody(
            @PersonalData(Kind.FREE_TEXT) @NotBlank @Size(max = 500)
            String reason) {
        @Override
        public String toString() {
            return "ExtendBody[***]";
        }
    }

    /** How and when it was answered, as it comes in. */
    record AnswerBody(
            AnswerSubjectAccess.Way way, @NotPersonal LocalDate on) {}

    @Override
    public List<Route> routes() {
        return List.of(order(), open(), one(), extend(), answer(), data(), table(), paper());
    }

    private Route order() {
        return Route.command(POST, "/people/{personId}/subject-access")
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary(
                        "Принять запрос человека о его данных",
                        "Take in a person's order to be told what is held about them")
                .description(
                        "Ответить нужно за 10 рабочих дней (152-ФЗ, ст. 20). Спрашивает сам человек или тот, кто вправе за него действовать.",
                        "To be answered within 10 working days (152-ФЗ, article 20). The person asks, or whoever may act for them.")
                .body(OrderBody.class)
                .creates(OrderTaken.class)
                .located(taken -> "/subject-access/" + taken.orderId())
                .handle((call, body) ->
                        new OrderTaken(orders.order(call.actor(), body.command(call.id(PersonId.class)))));
    }

    private Route open() {
        return Route.query(GET, "/subject-access")
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("Запросы без ответа, самые срочные первыми", "Orders without an answer, the most urgent first")
                .answersPage(SubjectOrder.class)
                .handle(call -> orders.open(call.actor(), call.page()));
    }

    private Route one() {
        return Route.query(GET, "/subject-access/{orderId}")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("Запрос и срок ответа", "An order and its term")
                .answers(SubjectOrder.class)
                .version(SubjectOrder::version)
                .handle(call -> orders.of(call.actor(), call.id(SubjectOrderId.class)));
    }

    private Route extend() {
        return Route.command(POST, "/subject-access/{orderId}/extend")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("Продлить срок ответа, один раз", "Extend the term of the answer, once")
                .demandsVersion()
                .body(ExtendBody.class)
                .run((call, body) -> orders.extend(
                        call.actor(),
                        new ExtendSubjectAccess(call.id(SubjectOrderId.class), call.version(), body.reason())));
    }

    private Route answer() {
        return Route.command(POST, "/subject-access/{orderId}/answer")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("Отметить ответ на запрос", "Record that an order was answered")
                .demandsVersion()
                .body(AnswerBody.class)
                .run((call, body) -> orders.answered(
                        call.actor(),
                        new AnswerSubjectAccess(call.id(SubjectOrderId.class), call.version(), body.way(), body.on())));
    }

    private Route data() {
        return Route.query(GET, "/subject-access/{orderId}/data")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("Что сообщить человеку", "What the person is to be told")
                .description(
                        "Из всех модулей: какие данные хранятся и на каком основании, кто ими пользовался, кому они переданы, сколько хранятся."
                                + " Чужих данных здесь нет.",
                        "Out of every module: what is held and on what basis, who used it, to whom it went, how long it is kept. Nothing of others.")
                .answers(SubjectDataView.class)
                .handle(call ->
                        SubjectDataView.of(orders.data(call.actor(), call.id(SubjectOrderId.class)), call.language()));
    }

    private Route table() {
        return Route.query(GET, "/subject-access/{orderId}/table")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("То же файлом для заявителя", "The same as a file for whoever asked")
                .description(
                        "CSV в UTF-8. Записывается, кому и на каком основании он выдан.",
                        "CSV in UTF-8. It is recorded to whom it went and on what ground.")
                .streams("text/csv")
                .handle(call -> out -> out.write(new String(
                        orders.file(call.actor(), call.id(SubjectOrderId.class), Format.CSV, call.language())
                                .content(),
                        StandardCharsets.UTF_8)));
    }

    private Route paper() {
        return Route.query(GET, "/subject-access/{orderId}/paper")
                .path("orderId", SubjectOrderId.class)
                .permission(FamiliesPermission.SUBJECT_ACCESS)
                .summary("То же бумагой для заявителя", "The same on paper for whoever asked")
                .description(
                        "PDF. Записывается, кому и на каком основании он выдан.",
                        "PDF. It is recorded to whom it went and on what ground.")
                .streams("application/pdf")
                .handle(call -> Streamed.bytes(out ->
                        out.write(orders.file(call.actor(), call.id(SubjectOrderId.class), Format.PDF, call.language())
                                .content())));
    }
}
