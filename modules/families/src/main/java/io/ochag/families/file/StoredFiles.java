package io.ochag.families.file;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.BirthDate;
import io.ochag.families.FamiliesError;
import io.ochag.families.PaperId;
import io.ochag.families.PersonFile;
import io.ochag.families.PersonFileChanged;
import io.ochag.families.PersonFiles;
import io.ochag.families.Recorded;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** {@link PersonFiles} on PostgreSQL. */
final class StoredFiles implements PersonFiles {
    private static final LocalText NAME_ORDER = new LocalText(
            "Нынешнее имя человек носит с более позднего дня.", "The person has the present name since a later day.");

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Events events;
    private final Desk desk;
    private final FileMapper mapper;
    private final FileViews views;
    private final IdSource ids;

    @Inject
    StoredFiles(
            Transactions transactions,
            AuditTrail trail,
            Events events,
            Desk desk,
            FileMapper mapper,
            FileViews views,
            IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.desk = desk;
        this.mapper = mapper;
        this.views = views;
        this.ids = ids;
    }

    @Override
    public PersonFile file(Actor actor, PersonId id) {
        PersonFile file = transactions.read(() -> {
            PersonHere person = desk.person(actor, READ, id);
            return views.of(person, desk.may(actor, ADOPTION, person));
        });
        trail.read(AuditEntry.of(actor, "families.person-file")
                .persons(Set.of(file.person()))
                .at(file.place()));
        return file;
    }

    @Override
    public long changeName(Actor actor, ChangeName command) {
        return transactions.write(() -> {
            boolean adoption = command.ground() == NameGround.ADOPTION;
            PersonHere person = opened(actor, command.person(), adoption);
            LocalDate since = mapper.namedSince(person.records());
            boolean inOrder = command.ground() == NameGround.CORRECTION
                    || since == null
                    || !command.from().isBefore(since);
            Entered entered = desk.entered(
                    actor,
                    command.recorded(),
                    new Checks()
                            .notAfter("/from", desk.today(), command.from())
                            .unless(inOrder, "/from", "families.name-order", NAME_ORDER));
            desk.raise(person, command.version());
            if (mapper.named(person.nameOf(), command.from()) == 0) {
                mapper.remember(ids.next(), person, since, command.from(), command.ground(), adoption, entered);
            }
            mapper.rename(person.nameOf(), NameRow.of(command.name()));
            if (adoption) {
                hidePast(person.records());
            }
            return changed(actor, person, "families.change-name", entered, command.version());
        });
    }

    @Override
    public long changeBirth(Actor actor, ChangeBirth command) {
        return transactions.write(() -> {
            boolean adoption = command.ground() == BirthGround.ADOPTION;
            PersonHere person = opened(actor, command.person(), adoption);
            Checks checks = new Checks();
            command.birth().ifPresent(birth -> checks.notAfter("/birth/date", desk.today(), birth.date()));
            Entered entered = desk.entered(actor, command.recorded(), checks);
            desk.raise(person, command.version());
            mapper.noteChange(ids.next(), person, "BIRTH", null, adoption, entered);
            mapper.setBirth(
                    person.birthOf(),
                    command.birth().map(BirthDate::date).orElse(null),
                    command.birth().map(BirthDate::precision).orElse(null));
            return changed(actor, person, "families.change-birth", entered, command.version());
        });
    }

    @Override
    public long raiseIdentity(Actor actor, RaiseIdentity command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, command.person());
            Entered entered =
                    desk.entered(actor, command.recorded(), PaperRules.kind(views.kind(command.paper(), desk.today())));
            desk.raise(person, command.version());
            if (command.level().compareTo(person.identity()) <= 0) {
                throw DomainException.of(FamiliesError.IDENTITY_NOT_HIGHER);
            }
            mapper.noteChange(ids.next(), person, "IDENTITY", command.paper(), false, entered);
            mapper.setIdentity(person.nameOf(), command.level());
            return changed(actor, person, "families.raise-identity", entered, command.version());
        });
    }

    @Override
    public PaperKept keepPaper(Actor actor, KeepPaper command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, command.person());
            Paper paper = PaperRules.tidy(command.paper());
            Entered entered = desk.entered(
                    actor,
                    command.recorded(),
                    PaperRules.kept(paper, views.kind(paper.kind(), desk.today()), desk.today()));
            desk.raise(person, command.version());
            PaperId id = new PaperId(ids.next());
            mapper.keepPaper(
                    id,
                    person.id(),
                    paper,
                    paper.series().orElse(null),
                    paper.issuedOn().orElse(null),
                    paper.validUntil().orElse(null),
                    entered);
            return new PaperKept(
                    person.id(), changed(actor, person, "families.keep-paper", entered, command.version()), id);
        });
    }

    @Override
    public long voidPaper(Actor actor, VoidPaper command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, command.person());
            if (!mapper.hasPaper(command.paper(), person.records(), desk.may(actor, ADOPTION, person))) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            Entered entered = desk.entered(actor, Recorded.LIVE, new Checks());
            desk.raise(person, command.version());
            if (mapper.voidPaper(command.paper(), entered) == 0) {
                throw DomainException.of(FamiliesError.PAPER_VOID);
            }
            return changed(actor, person, "families.void-paper", entered, command.version());
        });
    }

    @Override
    public PaperKinds paperKinds(Actor actor) {
        return transactions.read(() -> {
            desk.visibility(actor, READ);
            return views.kinds(desk.today());
        });
    }

    /** A person whose record the actor may change, and for an adoption may know of one. */
    private PersonHere opened(Actor actor, PersonId id, boolean adoption) {
        PersonHere person = desk.person(actor, WRITE, id);
        if (adoption) {
            desk.require(actor, ADOPTION, person);
        }
        return person;
    }

    private void hidePast(UUID[] person) {
        mapper.hideNames(person);
        mapper.hidePapers(person);
        mapper.hideChanges(person);
        mapper.hideLeftFamilies(person, desk.today());
    }

    private long changed(Actor actor, PersonHere person, String operation, Entered entered, long seen) {
        events.publish(new PersonFileChanged(ids.next(), entered.occurredAt(), actor, person.id()));
        trail.written(
                AuditEntry.of(actor, operation).persons(Set.of(person.id())).at(person.placeId()));
        return seen + 1;
    }
}
