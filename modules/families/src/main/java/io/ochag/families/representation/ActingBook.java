package io.ochag.families.representation;

import static java.util.stream.Collectors.groupingBy;

import io.ochag.families.identity.Identities;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawBook;
import io.ochag.families.representation.ActingCase.Bond;
import io.ochag.families.representation.ActingCase.Conflict;
import io.ochag.families.representation.ActingCase.Somebody;
import io.ochag.kernel.access.RepresentedPersons;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers who may act for whom, under whatever id of each: seven statements for any number of questions. It checks no permission. */
public final class ActingBook implements RepresentedPersons {
    private final Transactions transactions;
    private final ActingMapper mapper;
    private final Identities identities;
    private final LawBook laws;

    @Inject
    ActingBook(Transactions transactions, ActingMapper mapper, Identities identities, LawBook laws) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.identities = identities;
        this.laws = laws;
    }

    /** Questions about somebody who does not exist have no answer. */
    public Map<MayAct.Question, MayAct> mayAct(Set<MayAct.Question> questions) {
        return questions.isEmpty() ? Map.of() : transactions.read(() -> answers(questions));
    }

    @Override
    public Set<PersonId> representedBy(PersonId adult, LocalDate day) {
        return transactions.read(() -> {
            Set<PersonId> ids = identities.aliasesOfPersons(Set.of(adult));
            Set<MayAct.Question> questions = mapper.bound(SqlArrays.uuids(ids), day).stream()
                    .map(person -> new MayAct.Question(adult, person, Act.SEE, day))
                    .collect(Collectors.toSet());
            if (questions.isEmpty()) {
                return Set.of();
            }
            return identities.aliasesOfPersons(answers(questions).entrySet().stream()
                    .filter(answer -> answer.getValue() instanceof MayAct.Yes)
                    .map(answer -> answer.getKey().person())
                    .collect(Collectors.toSet()));
        });
    }

    private Map<MayAct.Question, MayAct> answers(Set<MayAct.Question> questions) {
        Known known = known(questions);
        Law law = laws.read();
        Map<MayAct.Question, MayAct> answers = new HashMap<>();
        for (MayAct.Question question : questions) {
            if (known.has(question.adult()) && known.has(question.person())) {
                answers.put(question, ActingRules.answer(known.of(question), question.act(), question.day(), law));
            }
        }
        return answers;
    }

    private Known known(Set<MayAct.Question> questions) {
        Set<PersonId> persons = questions.stream().map(MayAct.Question::person).collect(Collectors.toSet());
        Set<PersonId> all = new HashSet<>(persons);
        questions.forEach(question -> all.add(question.adult()));
        Names names = new Names(identities.known(all));
        UUID[] everybody = names.of(all);
        UUID[] represented = names.of(persons);
        return new Known(
                names,
                mapper.persons(SqlArrays.uuids(all)).stream()
                        .collect(Collectors.toMap(SomebodyRow::id, Function.identity())),
                mapper.capacities(everybody).stream().collect(groupingBy(row -> names.now(row.personId()))),
                mapper.bonds(represented).stream().collect(groupingBy(row -> names.now(row.representedId()))),
                mapper.conflicts(represented).stream().collect(groupingBy(row -> names.now(row.representedId()))),
                new Grounds(mapper.grounds()));
    }

    /** By which ids persons are known, each with the one that it stands for. */
    private record Names(Map<PersonId, PersonId> canonical) {
        PersonId now(PersonId person) {
            return canonical.getOrDefault(person, person);
        }

        UUID[] of(Set<PersonId> persons) {
            Set<PersonId> now = persons.stream().map(this::now).collect(Collectors.toSet());
            return SqlArrays.uuids(canonical.entrySet().stream()
                    .filter(one -> now.contains(one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }

    /** Everything about the persons asked for, of all days. */
    private record Known(
            Names names,
            Map<PersonId, SomebodyRow> persons,
            Map<PersonId, List<CapacityDaysRow>> capacities,
            Map<PersonId, List<BondRow>> bonds,
            Map<PersonId, List<ConflictDaysRow>> conflicts,
            Grounds grounds) {
        boolean has(PersonId person) {
            return persons.containsKey(person);
        }

        ActingCase of(MayAct.Question question) {
            LocalDate day = question.day();
            PersonId person = names.now(question.person());
            List<Bond> held = bonds.getOrDefault(person, List.of()).stream()
                    .filter(row -> row.holdsOn(day))
                    .map(row -> row.bond(grounds, names::now))
                    .toList();
            return new ActingCase(
                    somebody(question.adult(), day),
                    somebody(question.person(), day),
                    held,
                    conflicts.getOrDefault(person, List.of()).stream()
                            .filter(row -> row.holdsOn(day))
                            .findFirst()
                            .map(row -> new Conflict(
                                    Optional.ofNullable(row.decidedFor()).map(names::now))));
        }

        private Somebody somebody(PersonId id, LocalDate day) {
            SomebodyRow row = persons.get(id);
            if (row == null) {
                throw new IllegalArgumentException("nobody of this id");
            }
            return new Somebody(
                    names.now(id),
                    row.birth(),
                    capacities.getOrDefault(names.now(id), List.of()).stream()
                            .filter(one -> one.holdsOn(day))
                            .map(CapacityDaysRow::kind)
                            .collect(Collectors.toSet()));
        }
    }
}
