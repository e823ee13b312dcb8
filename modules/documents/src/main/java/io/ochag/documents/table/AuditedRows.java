package io.ochag.documents.table;

import io.ochag.documents.Rows;
import io.ochag.documents.Subjects;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Holds rows back until the audit trail knows whom they are about, some at a time. */
final class AuditedRows<R> implements Rows<R> {
    private static final int TOGETHER = 1_000;

    private final Rows<R> rows;
    private final Function<R, Subjects> subjects;
    private final Consumer<Subjects> audit;
    private final List<R> held = new ArrayList<>(TOGETHER);
    private long families;
    private long persons;

    AuditedRows(Rows<R> rows, Function<R, Subjects> subjects, Consumer<Subjects> audit) {
        this.rows = rows;
        this.subjects = subjects;
        this.audit = audit;
    }

    @Override
    public void forEach(Consumer<R> sink) {
        rows.forEach(row -> {
            held.add(row);
            if (held.size() == TOGETHER) {
                release(sink);
            }
        });
        if (!held.isEmpty()) {
            release(sink);
        }
    }

    private void release(Consumer<R> sink) {
        Set<FamilyId> familiesNow = new HashSet<>();
        Set<PersonId> personsNow = new HashSet<>();
        for (R row : held) {
            Subjects of = subjects.apply(row);
            familiesNow.addAll(of.families());
            personsNow.addAll(of.persons());
        }
        audit.accept(new Subjects(familiesNow, personsNow));
        families += familiesNow.size();
        persons += personsNow.size();
        held.forEach(sink);
        held.clear();
    }

    long families() {
        return families;
    }

    long persons() {
        return persons;
    }
}
