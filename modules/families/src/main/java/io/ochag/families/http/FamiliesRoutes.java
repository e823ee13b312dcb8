package io.ochag.families.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.families.Families;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyCard;
import io.ochag.families.FoundPerson;
import io.ochag.families.People;
import io.ochag.families.PeopleSearch;
import io.ochag.kernel.id.FamilyId;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.util.List;

/** The operations of families over HTTP. */
final class FamiliesRoutes implements RouteSource {
    private final Families families;
    private final People people;
    private final PeopleSearch search;

    @Inject
    FamiliesRoutes(Families families, People people, PeopleSearch search) {
        this.families = families;
        this.people = people;
        this.search = search;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/families")
                        .permission(FamiliesPermission.REGISTER)
                        .summary("Зарегистрировать семью", "Register a family")
                        .body(RegisterFamilyBody.class)
                        .creates(FamilyCreated.class)
                        .located(created -> "/families/" + created.familyId())
                        .handle((call, body) -> new FamilyCreated(families.register(call.actor(), body.command()))),
                Route.query(GET, "/families/{familyId}")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.READ)
                        .summary("Карточка семьи", "A family's card")
                        .answers(FamilyCard.class)
                        .version(FamilyCard::version)
                        .handle(call -> families.card(call.actor(), call.id(FamilyId.class))),
                Route.command(POST, "/families/{familyId}/members")
                        .path("familyId", FamilyId.class)
                        .permission(FamiliesPermission.WRITE)
                        .summary("Добавить члена семьи", "Add a member to a family")
                        .body(AddMemberBody.class)
                        .creates(MemberAdded.class)
                        .located(added -> "/families/" + added.familyId())
                        .demandsVersion()
                        .handle((call, body) -> {
                            FamilyId family = call.id(FamilyId.class);
                            return new MemberAdded(
                                    family, families.addMember(call.actor(), body.command(family, call.version())));
                        }),
                Route.command(POST, "/people")
                        .permission(FamiliesPermission.REGISTER)
                        .summary("Зарегистрировать человека без семьи", "Register a person without a family")
                        .body(RegisterPersonBody.class)
                        .creates(PersonCreated.class)
                        .handle((call, body) -> new PersonCreated(people.register(call.actor(), body.command()))),
                Route.query(POST, "/people/search")
                        .permission(FamiliesPermission.FIND)
                        .summary("Найти человека и его семью", "Find a person and their family")
                        .description(
                                "По началу фамилии, СНИЛС или телефону, либо одной строкой text: слова имени в любом порядке, с опечатками и латиницей, СНИЛС или телефон. Показана краткая карточка: имя, дата рождения, муниципалитет, семьи.",
                                "By the beginning of the surname, СНИЛС or phone, or by one line of text: words of the name in any order, with slips and in Latin letters, a СНИЛС or a phone. Shows the base card: name, birth date, municipality, families.")
                        .body(FindPeopleBody.class)
                        .answersPage(FoundPerson.class)
                        .handle((call, body) -> search.find(call.actor(), body.query(call.page()))));
    }
}
