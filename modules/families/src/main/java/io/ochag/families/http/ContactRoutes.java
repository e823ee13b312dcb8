package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.Contacts;
import io.ochag.families.Contacts.EndPhone;
import io.ochag.families.Contacts.MarkPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.Contacts.Way;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.LanguageCode;
import io.ochag.families.PersonContacts;
import io.ochag.families.PhoneId;
import io.ochag.families.Recorded;
import io.ochag.families.http.LifeRoutes.PersonChanged;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ReasonTexts;
import io.ochag.web.Route;
import io.ochag.web.RouteDraft;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How people can be reached, over HTTP. */
final class ContactRoutes implements RouteSource {
    static final ReasonTexts REASONS = new ReasonTexts(Map.of(
            "families.language-format", new LocalText("Выберите язык из списка.", "Choose a language from the list.")));

    private final Contacts contacts;

    @Inject
    ContactRoutes(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/people/{personId}/contacts")
                        .path("personId", PersonId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Как связаться с человеком", "How a person can be reached")
                        .description(
                                "Телефон, сказанный для семьи, которая не видна, не показывается.",
                                "A phone told for a family that is not seen is not shown.")
                        .answers(PersonContacts.class)
                        .version(PersonContacts::version)
                        .handle(call -> contacts.of(call.actor(), call.id(PersonId.class))),
                command("/people/{personId}/phones")
                        .summary("Записать телефон", "Put a phone on record")
                        .description(
                                "familyId — для карточки какой семьи он сказан; без него телефон только самого человека.",
                                "familyId says for which family's card it is told; without it the phone is the person's alone.")
                        .body(ToldPhoneBody.class)
                        .creates(Contacts.PhoneTold.class)
                        .located(told -> "/people/" + told.person() + "/contacts")
                        .handle((call, body) ->
                                contacts.tell(call.actor(), body.command(call.id(PersonId.class), call.version()))),
                phone("/marks")
                        .summary("Отметить телефон", "Mark a phone")
                        .description(
                                "preferred — звонить прежде всего сюда; unsafeToCall — ответить может тот, кто знать не должен.",
                                "preferred: call here first; unsafeToCall: somebody may answer who must not know.")
                        .body(MarksBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person,
                                    contacts.mark(
                                            call.actor(),
                                            body.command(person, call.version(), call.id(PhoneId.class))));
                        }),
                phone("/end")
                        .summary("Телефоном больше не пользоваться", "Do not use a phone any more")
                        .body(EndPhoneBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person,
                                    contacts.end(
                                            call.actor(),
                                            body.command(person, call.version(), call.id(PhoneId.class))));
                        }),
                command("/people/{personId}/communication")
                        .summary("Языки и удобный способ связи", "Languages, and how to get in touch")
                        .description(
                                "Заменяет сказанное раньше. Языки — лучший первым.",
                                "Stands instead of what was stated before. The best language comes first.")
                        .body(CommunicationBody.class)
                        .answers(PersonChanged.class)
                        .version(PersonChanged::version)
                        .handle((call, body) -> {
                            PersonId person = call.id(PersonId.class);
                            return new PersonChanged(
                                    person, contacts.communicate(call.actor(), body.command(person, call.version())));
                        }),
                Route.query(GET, "/languages")
                        .permission(FamiliesPermission.READ)
                        .summary("Языки", "Languages")
                        .answers(Contacts.Languages.class)
                        .handle(call -> contacts.languages(call.actor())));
    }

    private static RouteDraft<Void, Void> phone(String word) {
        return command("/people/{personId}/phones/{phoneId}" + word).path("phoneId", PhoneId.class);
    }

    private static RouteDraft<Void, Void> command(String path) {
        return Route.command(POST, path)
                .path("personId", PersonId.class)
                .permission(FamiliesPermission.WRITE)
                .demandsVersion();
    }

    record ToldPhoneBody(
            PhoneBody phone,
            @Nullable FamilyId familyId,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        TellPhone command(PersonId person, long version) {
            return new TellPhone(
                    person,
                    version,
                    Optional.ofNullable(familyId),
                    phone.told(),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record MarksBody(
            Boolean preferred,
            Boolean unsafeToCall,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        MarkPhone command(PersonId person, long version, PhoneId phone) {
            return new MarkPhone(
                    person, version, phone, preferred, unsafeToCall, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record EndPhoneBody(PhoneEnd reason, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        EndPhone command(PersonId person, long version, PhoneId phone) {
            return new EndPhone(person, version, phone, reason, RegisterFamilyBody.recorded(occurredAt, source));
        }
    }

    record CommunicationBody(
            @Size(max = 20) List<LanguageCode> languages,
            @Nullable Boolean interpreter,
            @Nullable Way way,
            @Nullable Instant occurredAt,
            Recorded.@Nullable Source source) {
        StateCommunication command(PersonId person, long version) {
            return new StateCommunication(
                    person,
                    version,
                    languages,
                    Boolean.TRUE.equals(interpreter),
                    Optional.ofNullable(way),
                    RegisterFamilyBody.recorded(occurredAt, source));
        }
    }
}
