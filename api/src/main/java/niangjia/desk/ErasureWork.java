package niangjia.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import niangjia.audit.ErasureCommand.ConfirmForgotten;
import niangjia.audit.ErasureCommand.DestroyKeys;
import niangjia.audit.ErasureCommand.RecordSweep;
import niangjia.audit.ErasureId;
import niangjia.audit.SweepFacts;
import niangjia.audit.read.ErasureProbes;
import niangjia.audit.read.ErasureView;
import niangjia.audit.web.ErasureLook;
import niangjia.audit.web.ErasureSweeper;
import niangjia.ledger.Ledger;
import niangjia.shared.ErasureShelf;
import niangjia.shared.StoredBytes.Stored;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Remake;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Goes on with an erasure from where its record says it stands, one step at a time. Each step can be done again: after a kill,
 * or by two nodes at once, nothing happens twice and nothing is left out.
 */
@Component
class ErasureWork implements ErasureSweeper {
    private static final String PART = "erasure";
    private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);

    private final SystemDesk system;
    private final ErasureLook look;
    private final ErasureShelf shelf;
    private final Ledger ledger;
    private final ReadStore documents;
    private final ReadModelShapes shapes;
    private final ParameterResolverFactory resolvers = ClasspathParameterResolverFactory.forClass(ErasureWork.class);
    private final List<Path> directories;
    private final Path read;
    private final Clock clock;
    private final LongSupplier nanos = System::nanoTime;

    /** By erasure and state: what is awaited before it can be gone on with. */
    private final Map<String, Awaited> awaited = new ConcurrentHashMap<>();

    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> again = ConcurrentHashMap.newKeySet();

    /** @param head position that every read model has to reach; -1 until the keys must be forgotten everywhere */
    private record Awaited(long since, long head) {}

    ErasureWork(
            SystemDesk system,
            ErasureLook look,
            ErasureShelf shelf,
            Ledger ledger,
            ReadStore documents,
            ReadModelShapes shapes,
            DeskSettings settings,
            Environment environment,
            Clock clock) {
        this.system = system;
        this.look = look;
        this.shelf = shelf;
        this.ledger = ledger;
        this.documents = documents;
        this.shapes = shapes;
        this.read = settings.directory().resolve("read");
        this.directories = new ArrayList<>(settings.erasure().alsoSearch());
        this.clock = clock;
        directories.add(settings.directory());
        String log = environment.getProperty("logging.file.name");
        if (log != null) {
            directories.add(Path.of(log));
        }
    }

    @Override
    public void again(String erasureId) {
        again.add(erasureId);
    }

    /** One step, if it is time for it. */
    void step(ErasureView view) {
        switch (view.row().status()) {
            case RESTRICTED, PROPOSED, REFUSED -> show(view);
            case APPROVED -> destroy(view);
            case DESTROYED -> confirm(view);
            case FORGOTTEN -> clear(view);
            case SWEPT -> end(view);
            default -> LOG.debug("{} is nobody's to go on with", view.row().erasureId());
        }
    }

    /** Restricted words leave the pages, and come back when the request was refused. */
    private void show(ErasureView view) {
        String key = view.row().erasureId() + " " + view.row().status();
        if (done.contains(key) || !ready(key)) {
            return;
        }
        int changed = remake(look.standing(view.persons()).streams());
        LOG.info("{}: {} documents made anew", key, changed);
        done.add(key);
    }

    private void destroy(ErasureView view) {
        Instant now = clock.instant();
        ErasureLook.Standing standing = look.standing(view.persons());
        // kept until the sweep, since nobody can open them afterwards
        shelf.note(view.row().erasureId(), look.words(view.persons(), standing.streams()));
        Stored before = look.stored(standing.streams(), now);
        send(
                view,
                new DestroyKeys(
                        id(view), now, standing.open(), standing.streams().size(), before.events(), before.digest()));
    }

    private void confirm(ErasureView view) {
        String key = view.row().erasureId() + " " + view.row().status();
        if (elapsed(key)) {
            send(view, new ConfirmForgotten(id(view), clock.instant()));
        }
    }

    private void clear(ErasureView view) {
        if (ready(view.row().erasureId() + " " + view.row().status())) {
            sweep(view);
        }
    }

    private void end(ErasureView view) {
        String id = view.row().erasureId();
        boolean clean = view.sweep() != null && view.sweep().facts().clean();
        if (clean && done.add(id + " forgotten")) {
            shelf.forget(id);
        } else if (!clean && again.remove(id)) {
            sweep(view);
        }
    }

    private void sweep(ErasureView view) {
        String id = view.row().erasureId();
        List<String> streams = look.standing(view.persons()).streams();
        Set<String> left = left(view);
        ErasureProbes probes = ErasureProbes.of(shelf.noted(id));
        int remade = remake(streams);
        int drafts = shelf.endDrafts(draft -> ErasureSweep.quotes(probes, draft, streams));
        int papers = streams.stream()
                .filter(stream -> !left.contains(stream))
                .mapToInt(stream -> shelf.redactPapers(stream, probes::redacted))
                .sum();
        documents.compact();
        Stored after = look.stored(streams, view.destroyedAt() == null ? Instant.MIN : view.destroyedAt());
        SweepFacts found = new ErasureSweep(shelf, documents, directories, read, ledger)
                .of(probes, streams, left, drafts, papers, remade, after);
        LOG.info(
                "{}: {} findings in {} tables and {} documents",
                id,
                found.findings().size(),
                found.tables(),
                found.documents());
        send(view, new RecordSweep(id(view), clock.instant(), found));
    }

    /** Streams in which a key stays that quotes the person. */
    private Set<String> left(ErasureView view) {
        List<String> keys =
                view.kept().stream().map(each -> each.split(" ", 2)[0]).toList();
        return new TreeSet<>(look.standing(keys).streams());
    }

    private int remake(List<String> streams) {
        Remake remake = new Remake(documents, look::events, resolvers);
        return shapes.all().entrySet().stream()
                .mapToInt(shape -> remake.of(shape.getKey(), shape.getValue(), streams))
                .sum();
    }

    /** Whether no node has the keys in memory any more, and every read model has written what it read with them. */
    private boolean ready(String key) {
        if (!elapsed(key)) {
            return false;
        }
        Awaited waiting = awaited.compute(
                key,
                (each, before) ->
                        before != null && before.head() < 0 ? new Awaited(before.since(), ledger.head()) : before);
        return ledger.slowest(new HashSet<>(ReadModels.GROUPS)) >= waiting.head();
    }

    private boolean elapsed(String key) {
        Awaited waiting = awaited.computeIfAbsent(key, each -> new Awaited(nanos.getAsLong(), -1));
        return nanos.getAsLong() - waiting.since() > ErasureShelf.FORGOTTEN_AFTER.toNanos();
    }

    private void send(ErasureView view, Object command) {
        system.send(PART, view.row().erasureId() + " " + view.sequence(), command);
    }

    private static ErasureId id(ErasureView view) {
        return new ErasureId(view.row().erasureId());
    }
}
