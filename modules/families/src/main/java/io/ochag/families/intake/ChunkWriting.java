package io.ochag.families.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportFault;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.intake.LineColumns.Done;
import io.ochag.families.intake.ReadFamily.Found;
import io.ochag.families.registry.BulkRegistration;
import io.ochag.families.registry.BulkRegistration.Outcome;
import io.ochag.families.registry.BulkRegistration.Wanted;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.json.ActorText;
import io.ochag.platform.fault.Failpoints;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Some families of a file in one write: they, what became of each line, and how far the run is. */
final class ChunkWriting {
    private static final int ATTEMPTS = 5;

    private final Transactions transactions;
    private final AccessControl access;
    private final RunBook book;
    private final RunMapper runs;
    private final LineMapper lines;
    private final BulkRegistration registration;
    private final Failpoints failpoints;

    @Inject
    ChunkWriting(
            Transactions transactions,
            AccessControl access,
            RunBook book,
            RunMapper runs,
            LineMapper lines,
            BulkRegistration registration,
            Failpoints failpoints) {
        this.transactions = transactions;
        this.access = access;
        this.book = book;
        this.runs = runs;
        this.lines = lines;
        this.registration = registration;
        this.failpoints = failpoints;
    }

    /** Whether the run goes on; not where somebody stopped it, or another instance is further. */
    boolean write(ImportRow run, long from, List<ReadFamily> chunk, boolean last) {
        for (int attempt = 1; ; attempt++) {
            try {
                boolean goesOn = transactions.write(() -> written(run, from, chunk, last));
                failpoints.reached("families.import.committed");
                return goesOn;
            } catch (BulkRegistration.Overtaken e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private boolean written(ImportRow seen, long from, List<ReadFamily> chunk, boolean last) {
        ImportRow run = book.lock(seen.id()).orElse(seen);
        if (run.state() != State.RUNNING || run.position() != from) {
            return false;
        }
        Actor actor = ActorText.read(Objects.requireNonNull(run.runBy()));
        access.require(actor, FamiliesPermission.IMPORT, Subject.at(run.placeId()));
        failpoints.reached("families.import.begun");
        List<Done> done = run.mode() == Mode.APPLY ? done(actor, run, chunk, true) : rehearsed(actor, run, chunk);
        failpoints.reached("families.import.registered");
        boolean all = done.size() == chunk.size();
        lines.insert(run.id(), LineColumns.of(done), LineColumns.SEPARATOR);
        runs.advance(run.id(), progress(from, chunk.subList(0, done.size()), done, last && all));
        if (!all) {
            book.state(run, State.STOPPED, Optional.of(FamiliesError.SNILS_TOO_OFTEN.code()), List.of());
        }
        failpoints.reached("families.import.recorded");
        return all && !last;
    }

    /** Everything is done, and undone again before the lines are kept. */
    private List<Done> rehearsed(Actor actor, ImportRow run, List<ReadFamily> chunk) {
        List<Done> done = new ArrayList<>();
        try {
            transactions.savepoint(() -> {
                done.clear();
                done.addAll(done(actor, run, chunk, false));
                throw DomainException.of(Rehearsal.OVER);
            });
        } catch (DomainException e) {
            if (e.error() != Rehearsal.OVER) {
                throw e;
            }
        }
        return done.stream()
                .map(one -> new Done(
                        one.read(),
                        one.outcome(),
                        one.family().filter(family -> one.outcome() == ImportLine.Outcome.DUPLICATE),
                        one.alike(),
                        one.faults()))
                .toList();
    }

    /** Fewer than the chunk has where the actor has learnt of too many taken numbers. */
    private List<Done> done(Actor actor, ImportRow run, List<ReadFamily> chunk, boolean apply) {
        Map<String, KeyRow> known = lines
                .known(
                        run.placeId(),
                        run.register(),
                        chunk.stream().map(ReadFamily::key).toArray(String[]::new))
                .stream()
                .collect(toMap(KeyRow::keyHash, identity()));
        Set<String> here = new HashSet<>();
        Map<ReadFamily, Done> decided = new HashMap<>();
        List<ReadFamily> open = new ArrayList<>();
        for (ReadFamily read : chunk) {
            KeyRow before = known.get(read.key());
            if (!read.faults().isEmpty()) {
                decided.put(read, rejected(read, read.faults()));
            } else if (here.contains(read.key())
                    || (before != null && before.importId().equals(run.id()))) {
                decided.put(read, rejected(read, List.of(new Found(ImportFault.KEY_SCATTERED, ""))));
            } else if (before != null) {
                decided.put(
                        read,
                        new Done(
                                read,
                                ImportLine.Outcome.DUPLICATE,
                                Optional.of(before.familyId()),
                                List.of(),
                                List.of()));
            } else {
                here.add(read.key());
                open.add(read);
            }
        }
        List<Wanted> wanted = open.stream()
                .map(read -> new Wanted(read.members(), read.municipality(), read.registeredOn()))
                .toList();
        List<Outcome> outcomes = registration.register(actor, run.placeId(), wanted, run.duplicateCheck(), apply);
        List<Done> accepted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Done one = of(open.get(i), outcomes.get(i));
            decided.put(open.get(i), one);
            if (one.outcome() == ImportLine.Outcome.ACCEPTED) {
                accepted.add(one);
            }
        }
        remember(run, accepted);
        return chunk.stream()
                .takeWhile(decided::containsKey)
                .map(decided::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void remember(ImportRow run, List<Done> accepted) {
        lines.remember(
                run.id(),
                run.placeId(),
                run.register(),
                accepted.stream().map(one -> one.read().key()).toArray(String[]::new),
                accepted.stream()
                        .map(one -> one.family().map(FamilyId::value).orElseThrow())
                        .toArray(UUID[]::new),
                accepted.stream().map(one -> Long.toString(one.read().line())).toArray(String[]::new));
    }

    private static Done of(ReadFamily read, Outcome outcome) {
        if (outcome instanceof Outcome.Registered registered) {
            return new Done(read, ImportLine.Outcome.ACCEPTED, Optional.of(registered.family()), List.of(), List.of());
        }
        if (outcome instanceof Outcome.Duplicate duplicate) {
            return new Done(read, ImportLine.Outcome.DUPLICATE, Optional.empty(), duplicate.candidates(), List.of());
        }
        ImportFault fault = switch (((Outcome.Refused) outcome).why()) {
            case SNILS_TAKEN -> ImportFault.SNILS_TAKEN;
            case SNILS_TWICE -> ImportFault.SNILS_TWICE;
            case RULES -> ImportFault.REFUSED;
        };
        return rejected(read, List.of(new Found(fault, "")));
    }

    private static Done rejected(ReadFamily read, List<Found> faults) {
        return new Done(read, ImportLine.Outcome.REJECTED, Optional.empty(), List.of(), faults);
    }

    private static Progress progress(long from, List<ReadFamily> chunk, List<Done> done, boolean last) {
        return new Progress(
                chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).lastLine(),
                chunk.stream().mapToLong(ReadFamily::rows).sum(),
                count(done, ImportLine.Outcome.ACCEPTED),
                count(done, ImportLine.Outcome.DUPLICATE),
                count(done, ImportLine.Outcome.REJECTED),
                last);
    }

    private static long count(List<Done> done, ImportLine.Outcome outcome) {
        return done.stream().filter(one -> one.outcome() == outcome).count();
    }
}
