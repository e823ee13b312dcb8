package io.ochag.families.life;

import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.AddMember;
import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Families;
import io.ochag.families.FamiliesError;
import io.ochag.families.IdentityLevel;
import io.ochag.families.LifeEvents.Birth;
import io.ochag.families.LifeEvents.Born;
import io.ochag.families.LifeEvents.Newborn;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.PersonDetails;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.graph.Belonging;
import io.ochag.families.graph.Departures;
import io.ochag.families.graph.MembershipStore;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Newborns come into their mother's family. */
final class Births {
    /** Stands for a given name until there is one. */
    private static final String NO_NAME_YET = "Ребёнок";

    private static final LocalText NOBODY =
            new LocalText("Укажите хотя бы одного ребёнка.", "Name at least one child.");

    private final Desk desk;
    private final Families families;
    private final MembershipStore memberships;
    private final Departures departures;
    private final LifeMapper mapper;

    @Inject
    Births(Desk desk, Families families, MembershipStore memberships, Departures departures, LifeMapper mapper) {
        this.desk = desk;
        this.families = families;
        this.memberships = memberships;
        this.departures = departures;
        this.mapper = mapper;
    }

    Born record(Actor actor, Birth command) {
        desk.hold(Set.of(command.mother()));
        FamilyHere family = desk.family(actor, WRITE, command.family());
        Entered entered = desk.entered(
                actor,
                command.recorded(),
                new Checks()
                        .notAfter("/on", desk.today(), command.on())
                        .unless(!command.newborns().isEmpty(), "/newborns", "required", NOBODY));
        Belonging mother = memberships.on(family, command.mother(), command.on(), desk.visibility(actor, WRITE));
        PersonName nameless = new PersonName(mapper.surname(mother.person()), NO_NAME_YET, Patronymic.UNKNOWN);
        List<PersonId> children = new ArrayList<>();
        long from = command.version();
        for (Newborn newborn : command.newborns()) {
            children.add(asked(
                    children.size(),
                    () -> child(actor, family.id(), command, nameless, newborn, from + children.size())));
        }
        long version = from + children.size();
        if (memberships.becomesMother(mother, command.on(), entered)) {
            departures.changed(actor, family, mother.person(), entered);
        }
        mapper.endOpen(SqlArrays.uuids(memberships.ids(mother.person())), PregnancyOutcome.BORN, command.on(), entered);
        return new Born(family.id(), version, children);
    }

    /** A likely match is asked about where the caller named the child. */
    private static PersonId asked(int position, Supplier<PersonId> child) {
        try {
            return child.get();
        } catch (DomainException e) {
            throw e.error() == FamiliesError.LIKELY_MATCH
                    ? DomainException.invalid(
                            e.error(),
                            e.violations().stream()
                                    .map(violation -> new Violation(
                                            "/newborns/" + position,
                                            violation.code(),
                                            violation.text(),
                                            violation.about()))
                                    .toList())
                    : e;
        }
    }

    private PersonId child(
            Actor actor, FamilyId family, Birth command, PersonName nameless, Newborn newborn, long version) {
        PersonDetails details = new PersonDetails(
                newborn.name().orElse(nameless),
                Optional.of(new BirthDate(command.on(), Precision.EXACT)),
                newborn.sex(),
                newborn.snils(),
                IdentityLevel.AS_TOLD,
                List.of());
        PersonId child = families.addMember(
                actor,
                new AddMember(
                        family,
                        version,
                        new NewMember(
                                new NewMember.Who.Unregistered(details, newborn.answer()),
                                MemberRole.CHILD,
                                MembershipGround.BIRTH,
                                Optional.of(command.on())),
                        command.recorded()));
        if (newborn.name().isEmpty()) {
            mapper.unnamed(child, command.on());
        }
        return child;
    }
}
