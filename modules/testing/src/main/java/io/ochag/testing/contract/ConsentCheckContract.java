package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.ConsentCheck.Asked;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Coverage.Withheld;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.text.LocalText;
import io.ochag.testing.Actors;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link ConsentCheck} keeps to towards somebody who acts by no legal basis of their own. */
public abstract class ConsentCheckContract {
    private static final Purpose EXCHANGE = new Purpose("exchange");

    private enum Shows implements Permission {
        IDENTITY_AND_CONTACT;

        @Override
        public Declaration declaration() {
            return new Declaration(
                    "contract.shows",
                    new LocalText("Показывать", "Show"),
                    Set.of(DataClass.IDENTITY, DataClass.CONTACT));
        }
    }

    protected abstract ConsentCheck check();

    /** A program that sees nobody's data without consent. */
    protected Actor.Machine program() {
        return Actors.machine();
    }

    /** Somebody with data, as the subject of an access. */
    protected abstract Subject somebody();

    /** From now on this person's data of these classes may be shown to the program for the purpose; a key to withdraw it by. */
    protected abstract Object give(Subject person, Actor.Machine to, Purpose purpose, DataClass... classes);

    protected abstract void withdraw(Object consent);

    private static Asked asked(Actor actor, Purpose purpose) {
        return new Asked(actor, Shows.IDENTITY_AND_CONTACT, purpose, Optional.empty());
    }

    private Coverage coverage(Actor actor, Purpose purpose, Subject subject) {
        return Objects.requireNonNull(
                check().coverage(asked(actor, purpose), Set.of(subject)).get(subject));
    }

    @Test
    public void withoutConsentNothingIsShownAndEveryClassHasItsReason() {
        Coverage coverage = coverage(program(), EXCHANGE, somebody());
        assertThat(coverage.isNothing()).isTrue();
        assertThat(coverage.withheld())
                .containsEntry(DataClass.IDENTITY, Withheld.NO_CONSENT)
                .containsEntry(DataClass.CONTACT, Withheld.NO_CONSENT)
                .hasSize(2);
    }

    @Test
    public void aConsentOpensItsClassesAndNoOther() {
        Actor.Machine program = program();
        Subject person = somebody();
        give(person, program, EXCHANGE, DataClass.IDENTITY);
        Coverage coverage = coverage(program, EXCHANGE, person);
        assertThat(coverage.shows(DataClass.IDENTITY)).isTrue();
        assertThat(coverage.shown().get(DataClass.IDENTITY)).startsWith("consent:");
        assertThat(coverage.withheld()).containsOnlyKeys(DataClass.CONTACT);
        assertThat(check().covers(asked(program, EXCHANGE), person)).isTrue();
    }

    @Test
    public void aConsentIsForItsRecipientItsPurposeAndItsPersonAlone() {
        Actor.Machine program = program();
        Subject person = somebody();
        give(person, program, EXCHANGE, DataClass.IDENTITY, DataClass.CONTACT);
        assertThat(coverage(program(), EXCHANGE, person).isNothing())
                .as("another program")
                .isTrue();
        assertThat(coverage(program, new Purpose("statistics"), person).isNothing())
                .as("another purpose")
                .isTrue();
        assertThat(coverage(program, EXCHANGE, somebody()).isNothing())
                .as("somebody else")
                .isTrue();
    }

    @Test
    public void whatWasWithdrawnIsGoneWithTheNextQuestion() {
        Actor.Machine program = program();
        Subject person = somebody();
        Object consent = give(person, program, EXCHANGE, DataClass.IDENTITY);
        assertThat(check().covers(asked(program, EXCHANGE), person)).isTrue();
        withdraw(consent);
        assertThat(check().covers(asked(program, EXCHANGE), person)).isFalse();
        assertThat(coverage(program, EXCHANGE, person).withheld())
                .containsEntry(DataClass.IDENTITY, Withheld.WITHDRAWN)
                .containsEntry(DataClass.CONTACT, Withheld.NO_CONSENT);
    }

    @Test
    public void manyAreAnsweredAtOnceEachByTheirOwn() {
        Actor.Machine program = program();
        Subject one = somebody();
        Subject other = somebody();
        give(one, program, EXCHANGE, DataClass.IDENTITY);
        var answers = check().coverage(asked(program, EXCHANGE), Set.of(one, other));
        assertThat(answers).containsOnlyKeys(one, other);
        assertThat(Objects.requireNonNull(answers.get(one)).isNothing()).isFalse();
        assertThat(Objects.requireNonNull(answers.get(other)).isNothing()).isTrue();
        assertThat(check().coverage(asked(program, EXCHANGE), Set.of())).isEmpty();
    }
}
