package io.ochag.families;

import io.ochag.families.NewMember.Who;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.TestOchag;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Short ways for tests to do what somebody at a desk does: look at both, then merge. */
public final class MergeDesk {
    private static final GroundCode TWICE = new GroundCode("typed-twice");

    private final TestOchag ochag;
    private final Actor actor;

    private MergeDesk(TestOchag ochag, Actor actor) {
        this.ochag = ochag;
        this.actor = actor;
    }

    public static MergeDesk of(TestOchag ochag, Actor actor) {
        return new MergeDesk(ochag, actor);
    }

    public Merges merges() {
        return ochag.get(Merges.class);
    }

    public Families families() {
        return ochag.get(Families.class);
    }

    public MergeId merge(FamilyId merged, FamilyId into, MergedValue... ofMerged) {
        FamilyMergePreview pair = merges().previewFamilies(actor, merged, into);
        return merges().mergeFamilies(
                        actor,
                        new MergeFamilies(
                                merged,
                                pair.merged().version(),
                                into,
                                pair.into().version(),
                                Set.copyOf(Arrays.asList(ofMerged)),
                                TWICE,
                                Optional.empty()));
    }

    public MergeId merge(PersonId merged, PersonId into, MergedValue... ofMerged) {
        PersonMergePreview pair = merges().previewPersons(actor, merged, into);
        return merges().mergePersons(
                        actor,
                        new MergePersons(
                                merged,
                                pair.merged().version(),
                                into,
                                pair.into().version(),
                                Set.copyOf(Arrays.asList(ofMerged)),
                                TWICE,
                                Optional.empty()));
    }

    public void undo(MergeId merge) {
        merges().undo(actor, new UndoMerge(merge, Optional.empty()));
    }

    public FamilyCard card(FamilyId family) {
        return families().card(actor, family);
    }

    public FamilyId family(FamilyFixture family) {
        return families().register(actor, family.command());
    }

    public PersonId person(PlaceId place, PersonDetails details) {
        return ochag.get(People.class)
                .register(
                        actor, new RegisterPerson(place, Optional.empty(), details, MatchAnswer.UNSURE, Recorded.LIVE));
    }

    /** The member with this given name. */
    public PersonId member(FamilyId family, String given) {
        return card(family).members().stream()
                .filter(member -> member.name().given().equals(given))
                .map(FamilyCard.Member::person)
                .findFirst()
                .orElseThrow();
    }

    public PersonId add(FamilyId family, MemberRole role, Who who) {
        NewMember member = new NewMember(who, role, MembershipGround.AS_TOLD, Optional.empty());
        return families()
                .addMember(actor, FamilyFixture.adding(family, card(family).version(), member));
    }

    public RestrictionId restrict(FamilyId family) {
        return ochag.get(FamilyRestrictions.class)
                .restrictFamily(
                        actor,
                        new RestrictFamily(
                                family,
                                card(family).version(),
                                new GroundCode("danger"),
                                Optional.empty(),
                                Optional.empty()));
    }

    public RestrictionId restrict(PersonId person) {
        return ochag.get(FamilyRestrictions.class)
                .restrictPerson(
                        actor,
                        new RestrictPerson(person, new GroundCode("danger"), Optional.empty(), Optional.empty()));
    }

    public void lift(RestrictionId restriction) {
        ochag.get(FamilyRestrictions.class).lift(actor, new LiftRestriction(restriction, Optional.empty()));
    }
}
