package io.ochag.families;

import static io.ochag.families.MergedAwayCommands.fresh;
import static io.ochag.families.MergedAwayCommands.none;
import static io.ochag.families.MergedAwayCommands.standing;
import static io.ochag.families.MergedAwayScene.TODAY;

import io.ochag.families.Households.Leaving;
import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.LifeEvents.Newborn;
import io.ochag.families.MergedAwayCommands.Command;
import io.ochag.families.MergedAwayCommands.Of;
import io.ochag.families.Residences.Address;
import io.ochag.families.Situations.Risk;
import io.ochag.families.Situations.Situation;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.testing.Actors;
import java.util.List;
import java.util.Optional;

/** Commands of {@link MergedAwayCommands} that go on from a family, and what happens to its members. */
final class MergedAwayOfFamilies {
    private static final Recorded LIVE = Recorded.LIVE;
    private static final Actor SYSTEM = Actors.system();
    private static final Address ADDRESS = new Address(new MunicipalityCode("18715000"), Optional.of("улица Ясная, 2"));

    private MergedAwayOfFamilies() {}

    static List<Command> all() {
        return List.of(
                fresh(
                        "Families.addMember",
                        Of.FAMILY,
                        "membership.family_id",
                        "families.joined",
                        (actor, scene, seen) -> scene.get(Families.class)
                                .addMember(
                                        actor, FamilyFixture.adding(scene.away().family(), seen, newborn()))),
                fresh(
                        "Households.join",
                        Of.FAMILY,
                        "membership.family_id",
                        "families.joined",
                        (actor, scene, seen) -> scene.get(Households.class)
                                .join(
                                        actor,
                                        new Households.Join(scene.away().family(), seen, List.of(newborn()), LIVE))),
                standing(
                        "Households.end",
                        Of.FAMILY,
                        "families.membership-changed",
                        none(),
                        (actor, scene, seen) -> scene.get(Households.class)
                                .end(
                                        actor,
                                        new Households.End(
                                                scene.away().family(),
                                                seen,
                                                scene.away().child(),
                                                TODAY,
                                                LeaveGround.MOVED_OUT,
                                                LIVE))),
                standing(
                        "Households.changeRole",
                        Of.FAMILY,
                        "families.membership-changed",
                        none(),
                        (actor, scene, seen) -> scene.get(Households.class)
                                .changeRole(
                                        actor,
                                        new Households.ChangeRole(
                                                scene.away().family(),
                                                seen,
                                                scene.away().mother(),
                                                TODAY,
                                                MemberRole.GUARDIAN,
                                                Optional.empty(),
                                                MembershipGround.COURT,
                                                LIVE))),
                standing(
                        "Households.correct",
                        Of.FAMILY,
                        "families.membership-changed",
                        scene -> scene.get(FamilyPast.class)
                                .on(SYSTEM, scene.away().family(), TODAY)
                                .members()
                                .get(0)
                                .membership(),
                        (actor, scene, seen) -> scene.get(Households.class)
                                .correct(
                                        actor,
                                        new Households.Correct(
                                                scene.away().family(),
                                                seen,
                                                scene.before(MembershipId.class),
                                                WrongReason.MISTAKE,
                                                Optional.empty(),
                                                LIVE))),
                standing(
                        "Households.chooseContact",
                        Of.FAMILY,
                        "",
                        none(),
                        (actor, scene, seen) -> scene.get(Households.class)
                                .chooseContact(
                                        actor,
                                        new Households.ChooseContact(
                                                scene.away().family(),
                                                seen,
                                                Optional.of(scene.away().mother())))),
                standing(
                        "Households.transfer",
                        Of.FAMILY,
                        "families.membership-changed",
                        MergedAwayOfFamilies::anotherFamily,
                        (actor, scene, seen) -> {
                            MergedAwayScene.Side other = scene.before(MergedAwayScene.Side.class);
                            scene.get(Households.class)
                                    .transfer(
                                            actor,
                                            new Households.Transfer(
                                                    scene.away().family(),
                                                    seen,
                                                    other.family(),
                                                    scene.get(Families.class)
                                                            .card(SYSTEM, other.family())
                                                            .version(),
                                                    List.of(leaving(scene.away().child())),
                                                    TODAY,
                                                    LeaveGround.MOVED_OUT,
                                                    LIVE));
                        }),
                standing(
                        "Households.split",
                        Of.FAMILY,
                        "families.membership-changed",
                        none(),
                        (actor, scene, seen) -> scene.get(Households.class)
                                .split(
                                        actor,
                                        new Households.SplitOff(
                                                scene.away().family(),
                                                seen,
                                                List.of(leaving(scene.away().child())),
                                                Optional.of(0),
                                                TODAY,
                                                LeaveGround.MOVED_OUT,
                                                LIVE))),
                fresh(
                        "LifeEvents.birth",
                        Of.FAMILY,
                        "membership.family_id",
                        "families.joined",
                        (actor, scene, seen) -> scene.get(LifeEvents.class)
                                .birth(
                                        actor,
                                        new LifeEvents.Birth(
                                                scene.away().family(),
                                                seen,
                                                scene.away().mother(),
                                                TODAY,
                                                List.of(new Newborn(
                                                        Optional.empty(),
                                                        Sex.FEMALE,
                                                        Optional.empty(),
                                                        MatchAnswer.UNSURE)),
                                                LIVE))),
                fresh(
                        "LifeEvents.placeInCare",
                        Of.FAMILY,
                        "care_placement.family_id",
                        "families.care",
                        (actor, scene, seen) -> scene.get(LifeEvents.class)
                                .placeInCare(
                                        actor,
                                        new LifeEvents.PlaceInCare(
                                                scene.away().family(),
                                                seen,
                                                scene.away().child(),
                                                CareKind.BY_AGREEMENT,
                                                TODAY,
                                                LIVE))),
                standing(
                        "LifeEvents.returned",
                        Of.FAMILY,
                        "",
                        scene -> scene.get(LifeEvents.class)
                                .placeInCare(
                                        SYSTEM,
                                        new LifeEvents.PlaceInCare(
                                                scene.away().family(),
                                                scene.familyVersion(),
                                                scene.away().child(),
                                                CareKind.BY_AGREEMENT,
                                                TODAY.minusDays(9),
                                                LIVE))
                                .placement(),
                        (actor, scene, seen) -> scene.get(LifeEvents.class)
                                .returned(
                                        actor,
                                        new LifeEvents.Return(
                                                scene.away().family(),
                                                seen,
                                                scene.before(PlacementId.class),
                                                TODAY,
                                                LIVE))),
                fresh(
                        "LifeEvents.died",
                        Of.MOTHER,
                        "person_death.person_id",
                        "families.death",
                        (actor, scene, seen) -> scene.get(LifeEvents.class)
                                .died(actor, new LifeEvents.Death(scene.away().mother(), seen, TODAY, LIVE))),
                fresh(
                        "Situations.state",
                        Of.FAMILY,
                        "life_situation.family_id",
                        "families.situation",
                        (actor, scene, seen) -> scene.get(Situations.class)
                                .state(
                                        actor,
                                        new Situations.StateSituation(
                                                scene.away().family(),
                                                seen,
                                                Situation.HARDSHIP,
                                                Risk.LOW,
                                                TODAY,
                                                "Акт обследования",
                                                LIVE))),
                fresh(
                        "Residences.state",
                        Of.FAMILY,
                        "residence.family_id",
                        "families.residence",
                        (actor, scene, seen) -> scene.get(Residences.class)
                                .state(
                                        actor,
                                        new Residences.StateResidence(
                                                scene.away().family(), seen, ADDRESS, TODAY, LIVE))),
                fresh(
                        "Residences.ask",
                        Of.FAMILY,
                        "family_move.family_id",
                        "families.move",
                        (actor, scene, seen) -> scene.get(Residences.class)
                                .ask(
                                        actor,
                                        new Residences.AskMove(
                                                scene.away().family(), seen, scene.third(), ADDRESS, TODAY, LIVE))));
    }

    private static NewMember newborn() {
        return FamilyFixture.since(TODAY, MemberRole.OTHER, FamilyFixture.person(FamilyFixture.newSurname(), "Лев"));
    }

    private static Object anotherFamily(MergedAwayScene scene) {
        return MergedAwayScene.Side.at(scene.ochag(), scene.third());
    }

    private static Leaving leaving(PersonId person) {
        return new Leaving(person, MemberRole.CHILD, MembershipGround.AS_TOLD, false);
    }
}
