package io.ochag.families.representation;

import io.ochag.families.CapacityKind;
import io.ochag.families.RepresentationState;
import io.ochag.families.law.Law;
import io.ochag.families.law.Law.Reached;
import io.ochag.families.representation.ActingCase.Bond;
import io.ochag.families.representation.ActingCase.Somebody;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.directory.MayAct.AskWorker;
import io.ochag.kernel.directory.MayAct.NeedsSecondSignature;
import io.ochag.kernel.directory.MayAct.No;
import io.ochag.kernel.directory.MayAct.Reason;
import io.ochag.kernel.directory.MayAct.Signer;
import io.ochag.kernel.directory.MayAct.Yes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who may act for whom on a day, as plain functions (ГК 21, 26-28, 29; СК 62, 64, 71, 74). What is not known asks a worker. */
final class ActingRules {
    private static final String ONESELF = "self";

    private ActingRules() {}

    /** What the law says about somebody's own signature on a day. */
    enum Capacity {
        FULL,
        /** From 14 on, with the written consent of a representative. */
        WITH_CONSENT,
        NONE,
        INCAPABLE,
        /** Of age or not: the birth date is not known well enough. */
        UNKNOWN,
        /** Under age, but below or above 14 is not known. */
        UNDER_AGE_UNKNOWN
    }

    static MayAct answer(ActingCase known, Act act, LocalDate day, Law law) {
        return known.adult().id().equals(known.person().id())
                ? oneself(known.person(), act, day, law)
                : another(known, act, day, law);
    }

    static Capacity capacity(Somebody somebody, LocalDate day, Law law) {
        if (somebody.kinds().contains(CapacityKind.INCAPACITY)) {
            return Capacity.INCAPABLE;
        }
        Reached full = law.reached("age.full-capacity", somebody.birth(), day);
        if (full == Reached.YES || !somebody.kinds().isEmpty()) {
            return Capacity.FULL;
        }
        if (full == Reached.UNKNOWN) {
            return Capacity.UNKNOWN;
        }
        return switch (law.reached("age.own-signature", somebody.birth(), day)) {
            case YES -> Capacity.WITH_CONSENT;
            case NO -> Capacity.NONE;
            case UNKNOWN -> Capacity.UNDER_AGE_UNKNOWN;
        };
    }

    private static MayAct oneself(Somebody person, Act act, LocalDate day, Law law) {
        boolean signs = needsSecondSignature(act, day, law);
        return switch (capacity(person, day, law)) {
            case FULL -> new Yes(ONESELF);
            case WITH_CONSENT -> signs ? new NeedsSecondSignature(ONESELF, Signer.REPRESENTATIVE) : new Yes(ONESELF);
            case NONE -> new No(Reason.UNDER_AGE);
            case INCAPABLE -> new No(Reason.INCAPABLE);
            case UNKNOWN, UNDER_AGE_UNKNOWN -> new AskWorker(Reason.AGE_UNKNOWN);
        };
    }

    private static MayAct another(ActingCase known, Act act, LocalDate day, Law law) {
        List<Bond> bonds = known.between();
        Optional<Reason> taken = taken(bonds);
        if (taken.isPresent()) {
            return new No(taken.get());
        }
        if (bonds.isEmpty()) {
            return new No(Reason.NOT_A_REPRESENTATIVE);
        }
        Capacity capacity = capacity(known.person(), day, law);
        return bonds.stream()
                .map(bond -> by(bond, known, capacity, act, day, law))
                .min(Comparator.comparingInt(ActingRules::rank))
                .orElseThrow();
    }

    /** What a court has taken away stands above every other paper between the two. */
    private static Optional<Reason> taken(List<Bond> bonds) {
        if (bonds.stream().anyMatch(bond -> bond.state() == RepresentationState.DEPRIVED)) {
            return Optional.of(Reason.RIGHTS_DEPRIVED);
        }
        return bonds.stream().anyMatch(bond -> bond.state() == RepresentationState.LIMITED)
                ? Optional.of(Reason.RIGHTS_LIMITED)
                : Optional.empty();
    }

    private static MayAct by(Bond bond, ActingCase known, Capacity represented, Act act, LocalDate day, Law law) {
        boolean oneOff = bond.state() == RepresentationState.ONE_OFF;
        if (represented == Capacity.FULL && !oneOff) {
            return new No(Reason.REPRESENTED_IS_CAPABLE);
        }
        if (bond.parental() && law.reached("age.full-capacity", known.person().birth(), day) == Reached.YES) {
            // for an adult whom a court has found incapable a guardian acts, not a parent as such (ГК 29)
            return new No(Reason.NOT_A_REPRESENTATIVE);
        }
        if (!law.words("acts." + bond.state(), day).contains(act.name())) {
            return new No(Reason.NOT_BY_THIS_STATE);
        }
        if (!bond.acts().isEmpty() && !bond.acts().contains(act)) {
            return new No(Reason.OUT_OF_SCOPE);
        }
        Optional<MayAct> hindered = hindered(bond, known, day, law);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        boolean signs = needsSecondSignature(act, day, law);
        return switch (represented) {
            case WITH_CONSENT ->
                signs && !oneOff ? new NeedsSecondSignature(bond.ground(), Signer.REPRESENTED) : new Yes(bond.ground());
            case UNKNOWN -> oneOff ? new Yes(bond.ground()) : new AskWorker(Reason.AGE_UNKNOWN);
            case UNDER_AGE_UNKNOWN -> signs ? new AskWorker(Reason.AGE_UNKNOWN) : new Yes(bond.ground());
            case NONE, INCAPABLE, FULL -> new Yes(bond.ground());
        };
    }

    /** What on the representative's side stands in the way. */
    private static Optional<MayAct> hindered(Bond bond, ActingCase known, LocalDate day, Law law) {
        Optional<MayAct> byAge = byAge(bond, known, day, law);
        if (byAge.isPresent()) {
            return byAge;
        }
        if (!bond.proven()) {
            return Optional.of(new AskWorker(Reason.GROUND_NOT_PROVEN));
        }
        boolean atOdds = bond.parental()
                && known.conflict()
                        .filter(conflict -> !conflict.decidedFor()
                                .equals(Optional.of(known.adult().id())))
                        .isPresent();
        return atOdds ? Optional.of(new AskWorker(Reason.PARENTS_IN_CONFLICT)) : Optional.empty();
    }

    private static Optional<MayAct> byAge(Bond bond, ActingCase known, LocalDate day, Law law) {
        return switch (capacity(known.adult(), day, law)) {
            case FULL -> Optional.empty();
            case INCAPABLE -> Optional.of(new No(Reason.INCAPABLE));
            case UNKNOWN, UNDER_AGE_UNKNOWN -> Optional.of(new AskWorker(Reason.AGE_UNKNOWN));
            case WITH_CONSENT, NONE ->
                bond.parental() ? youngParent(bond, known, day, law) : Optional.of(new No(Reason.UNDER_AGE));
        };
    }

    /** A parent who is not married acts alone from 16 on; before that, together with the baby's guardian (СК 62). */
    private static Optional<MayAct> youngParent(Bond bond, ActingCase known, LocalDate day, Law law) {
        return switch (law.reached("age.parent-alone", known.adult().birth(), day)) {
            case YES -> Optional.empty();
            case UNKNOWN -> Optional.of(new AskWorker(Reason.AGE_UNKNOWN));
            case NO ->
                Optional.of(
                        known.hasGuardian()
                                ? new NeedsSecondSignature(bond.ground(), Signer.GUARDIAN)
                                : new AskWorker(Reason.GUARDIAN_REQUIRED));
        };
    }

    private static boolean needsSecondSignature(Act act, LocalDate day, Law law) {
        return law.words("acts.second-signature", day).contains(act.name());
    }

    /** Of several bonds the one that allows most. */
    private static int rank(MayAct answer) {
        if (answer instanceof Yes) {
            return 0;
        }
        if (answer instanceof NeedsSecondSignature) {
            return 1;
        }
        return answer instanceof AskWorker ? 2 : 3;
    }
}
