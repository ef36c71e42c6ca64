package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildCommand.BreakOffRebuild;
import niangjia.audit.RebuildCommand.RecordComparison;
import niangjia.audit.RebuildCommand.RecordSwitch;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.audit.web.Rebuilder;
import niangjia.ledger.Ledger;
import niangjia.ledger.RebuildTurns;
import niangjia.shared.RuleViolated;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildOrder;
import niangjia.shared.read.RebuildProgress;
import niangjia.shared.read.RebuildReport;
import niangjia.shared.read.Standstill;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One rebuild at a time on a node and one of a read model on all, beside everything else. What was compared is on record before the switch, and the switch behind it;
 * after a stop between the two the read store itself says which of its documents are live.
 */
@Component
class RebuildRunner implements Rebuilder {
    private static final String PART = "rebuild";
    static final String RUNNING = "audit/rebuild-running";

    private static final long PATIENCE_SECONDS = 20;
    private static final Duration SAID_EVERY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(RebuildRunner.class);

    private final ReadStore store;
    private final ScratchModels models;
    private final Standstill standstill;
    private final ObjectProvider<Configuration> axon;
    private final SystemDesk system;
    private final Clock clock;
    private final RebuildTurns turns;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rebuilds");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledExecutorService saying =
            Executors.newSingleThreadScheduledExecutor(Looks.threads("rebuild-turns"));
    private final Map<String, Going> going = new ConcurrentHashMap<>();

    private record Going(String model, RebuildProgress progress) {}

    RebuildRunner(
            ReadStore store,
            ScratchModels models,
            Standstill standstill,
            ObjectProvider<Configuration> axon,
            SystemDesk system,
            Clock clock,
            Ledger ledger) {
        this.store = store;
        this.models = models;
        this.standstill = standstill;
        this.axon = axon;
        this.system = system;
        this.clock = clock;
        this.turns = ledger.rebuildTurns();
        var unused = saying.scheduleWithFixedDelay(
                this::sayThatTheyGoOn, SAID_EVERY.toMillis(), SAID_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public List<String> models() {
        return models.groups();
    }

    @Override
    public void claim(RebuildId rebuild, String model, String by) {
        RebuildTurns.Claim claim = turns.claim(model, rebuild.value(), by);
        claim.another().ifPresent(other -> {
            throw new RuleViolated(
                    RUNNING,
                    List.of(new RebuildId(other.rebuild()).name(), other.begunBy(), other.begunAt(), other.node()));
        });
        // its node died, or stood still for too long: once that is on record it can record nothing any more
        claim.dead().ifPresent(dead -> breakOff(new RebuildId(dead.rebuild()), "STOPPED"));
    }

    @Override
    public void drop(RebuildId claimed) {
        if (!going.containsKey(claimed.value())) {
            turns.over(claimed.value());
        }
    }

    @Override
    public void begin(RebuildId rebuild, String model, RebuildKind kind) {
        if (!turns.begin(model, rebuild.value())) {
            if (!turns.isAlive(rebuild.value())) {
                breakOff(rebuild, "STOPPED");
            }
            return;
        }
        going.put(rebuild.value(), new Going(model, RebuildProgress.NOT_YET));
        thread.execute(() -> {
            try {
                run(rebuild, model, kind);
            } catch (RuntimeException e) {
                // the message of an exception may hold what a handler unsealed
                LOG.error("{} of {} failed: {}", rebuild, model, e.getClass().getName());
                breakOff(rebuild, "FAILED");
            } finally {
                going.remove(rebuild.value());
                turns.over(rebuild.value());
            }
        });
    }

    private void sayThatTheyGoOn() {
        try {
            going.keySet().forEach(turns::goesOn);
        } catch (RuntimeException away) {
            LOG.debug("rebuilds could not be said to go on: {}", away.getClass().getName());
        }
    }

    /** Whether somebody alive works on it, here or on another node. */
    boolean isAlive(RebuildId rebuild) {
        return going.containsKey(rebuild.value()) || turns.isAlive(rebuild.value());
    }

    @Override
    public Optional<RebuildProgress> progress(RebuildId rebuild) {
        return Optional.ofNullable(going.get(rebuild.value())).map(Going::progress);
    }

    @Override
    public void again(RebuildId granted, String model) {
        RebuildId next = Rebuilder.letGoLive(granted);
        RebuildKind kind = RebuildKind.SWITCH_ALL_THE_SAME;
        send(new StartRebuild(next, model, kind, null, granted.value(), clock.instant()));
        begin(next, model, kind);
    }

    @Override
    public void dropReplaced(String model) {
        store.dropReplaced(model);
    }

    private void run(RebuildId rebuild, String model, RebuildKind kind) {
        Configuration configuration = axon.getObject();
        Rebuild beside =
                new Rebuild(store, configuration.eventStore(), configuration.parameterResolverFactory(), standstill);
        RebuildReport report = beside.beside(new RebuildOrder(
                rebuild.name(),
                model,
                models.of(model),
                found -> goesLive(rebuild, kind, found),
                progress -> going.replace(rebuild.value(), new Going(model, progress))));
        if (report.switched()) {
            send(new RecordSwitch(rebuild, clock.instant()));
        } else if (report.amended()) {
            breakOff(rebuild, "AMENDED");
        }
        LOG.info(
                "{} of {}: {} events, {} documents, {} differ, switched: {}",
                rebuild,
                model,
                report.events(),
                report.documents(),
                report.different(),
                report.switched());
    }

    private boolean goesLive(RebuildId rebuild, RebuildKind kind, RebuildReport found) {
        send(new RecordComparison(rebuild, FindingsOf.report(found), clock.instant()));
        return kind == RebuildKind.SWITCH_ALL_THE_SAME || kind == RebuildKind.SWITCH && found.equal();
    }

    /**
     * Unlike other acts of the desk it is not the same act when it is sent again: of several nodes one begins, and makes it.
     *
     * @return false if another did under the same id
     */
    boolean isFirst(StartRebuild command) {
        try {
            system.send(PART, command.rebuild().value() + " " + UUID.randomUUID(), command);
            return true;
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof AggregateStreamCreationException || t instanceof ConcurrencyException) {
                    return false;
                }
            }
            throw e;
        }
    }

    void breakOff(RebuildId rebuild, String cause) {
        try {
            send(new BreakOffRebuild(rebuild, cause, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} could not be recorded as broken off: {}",
                    rebuild,
                    e.getClass().getName());
        }
    }

    void send(RebuildCommand command) {
        system.send(PART, command.rebuild().value(), command);
    }

    @PreDestroy
    void end() throws InterruptedException {
        saying.shutdownNow();
        thread.shutdownNow();
        boolean unused = thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
