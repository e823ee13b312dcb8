package io.ochag.families.representation;

import io.ochag.families.RepresentationState;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a statement about representation must keep to, as plain functions. Everything wrong is found at once. */
final class RepresentationRules {
    private static final LocalText UNKNOWN_GROUND = new LocalText(
            "Такого основания на эту дату нет в справочнике.", "The catalogue has no such ground on that day.");
    private static final LocalText WHO = new LocalText(
            "На этом основании представляет организация, а не человек, или наоборот.",
            "On this ground an organisation represents and not a person, or the other way round.");
    private static final LocalText ONESELF =
            new LocalText("Человек не представляет сам себя.", "Nobody represents themself.");
    private static final LocalText PAPER = new LocalText("Укажите документ.", "Name the paper.");
    private static final LocalText ACTS =
            new LocalText("Укажите, на какие действия выдана доверенность.", "Say which acts the paper allows.");
    private static final LocalText END =
            new LocalText("Укажите, по какой день это действует.", "Say until when it holds.");
    private static final LocalText WITHIN = new LocalText(
            "День должен быть позже начала этой записи и раньше её конца; если запись неверна с начала, исправьте её.",
            "The day must be after the beginning of this record and before its end; correct a record that was wrong from the beginning.");

    private RepresentationRules() {}

    static List<Violation> stated(PersonHere represented, Terms terms, Optional<Ground> ground) {
        List<Violation> wrong = new ArrayList<>();
        if (terms.by() instanceof By.Person by && represented.goesBy(by.person())) {
            wrong.add(new Violation("/personId", "families.represents-themself", ONESELF));
        }
        if (ground.isEmpty()) {
            wrong.add(new Violation("/ground", "families.ground-unknown", UNKNOWN_GROUND));
            return wrong;
        }
        Ground known = ground.get();
        boolean byBody = terms.by() instanceof By.Body;
        if (byBody != (known.state() == RepresentationState.BODY)) {
            wrong.add(new Violation("/personId", "families.represented-by", WHO));
        }
        if (known.needsPaper() && terms.paper().isEmpty()) {
            wrong.add(new Violation("/paper", "required", PAPER));
        }
        if (known.needsActs() && terms.acts().isEmpty()) {
            wrong.add(new Violation("/acts", "required", ACTS));
        }
        if (known.needsEnd() && terms.during().to() == null) {
            wrong.add(new Violation("/to", "required", END));
        }
        return wrong;
    }

    /** A stretch ends on a day within it. */
    static List<Violation> within(StretchRow stretch, LocalDate from) {
        LocalDate to = stretch.toDay();
        boolean within = from.isAfter(stretch.fromDay()) && (to == null || from.isBefore(to));
        return within ? List.of() : List.of(new Violation("/from", "families.not-within", WITHIN));
    }

    /** Whether a court's decision may still make this of the state. */
    static boolean mayBecome(RepresentationState before, RepresentationState after) {
        return switch (after) {
            case LIMITED -> before == RepresentationState.FULL;
            case DEPRIVED -> before == RepresentationState.FULL || before == RepresentationState.LIMITED;
            default -> false;
        };
    }
}
