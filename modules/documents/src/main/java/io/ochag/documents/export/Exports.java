package io.ochag.documents.export;

import io.ochag.documents.Disclosure;
import io.ochag.documents.ExportLog;
import io.ochag.documents.ExportNumber;
import io.ochag.documents.Subjects;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.HostTransactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Records to whom data about people leave, before they do. */
public final class Exports {
    private final Transactions transactions;
    private final Optional<HostTransactions> host;
    private final ExportStore store;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    Exports(
            Transactions transactions,
            Optional<HostTransactions> host,
            ExportStore store,
            AuditTrail trail,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.host = host;
        this.store = store;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Draws a number for a file that is not made yet. */
    public Mark mark(Disclosure disclosure) {
        ExportNumber number = transactions.write(store::nextNumber);
        return new Mark(number, ZonedDateTime.now(clock), disclosure.addressee());
    }

    /** Records a file that is made and has not left yet; joins the caller's unit of work, if there is one. */
    public void keep(Export export, Subjects subjects, Ending ending) {
        transactions.writeOnly(() -> {
            store.begin(export.row());
            store.complete(export.row().id(), clock.instant(), ending);
        });
        named(export, subjects);
    }

    /** Records a file whose first byte is about to leave. Outside of any unit of work, or the record could still be rolled back. */
    public void begin(Export export) {
        if (transactions.writing() || host.map(HostTransactions::active).orElse(false)) {
            throw new IllegalStateException(
                    "a table about people leaves while it is written: write it outside of a unit of work");
        }
        transactions.writeOnly(() -> store.begin(export.row()));
    }

    /** Tells the audit trail whom the next part of the file is about; that part may leave on return. */
    public void named(Export export, Subjects subjects) {
        // by this number whoever is in the file finds to whom it went
        trail.read(new AuditEntry(
                forPurpose(export),
                export.what().operation(),
                subjects.families(),
                subjects.persons(),
                export.disclosure().place(),
                Optional.of(ExportLog.PREFIX + export.row().number())));
    }

    public void complete(Export export, Ending ending) {
        transactions.writeOnly(() -> store.complete(export.row().id(), clock.instant(), ending));
    }

    /** The file did not leave in full. A record without an end says the same, should this fail too. */
    public void broke(Export export, Throwable cause) {
        try {
            transactions.writeOnly(() -> store.broke(export.row().id(), clock.instant()));
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** One file on its way. */
    public Export export(Actor actor, What what, Mark mark, Disclosure disclosure) {
        return new Export(actor, what, disclosure, ExportRow.of(ids.next(), mark, what, actor, disclosure));
    }

    private static Actor forPurpose(Export export) {
        Purpose purpose = export.disclosure().purpose();
        Actor actor = export.actor();
        if (actor instanceof Actor.Staff staff) {
            return new Actor.Staff(staff.staff(), staff.post(), purpose);
        }
        if (actor instanceof Actor.Citizen citizen) {
            return new Actor.Citizen(citizen.person(), purpose);
        }
        return actor instanceof Actor.Machine machine ? new Actor.Machine(machine.key(), purpose) : actor;
    }
}
