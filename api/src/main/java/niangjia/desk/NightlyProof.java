package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildCommand.RecordComparison;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.audit.read.RebuildNamed;
import niangjia.audit.read.RebuildView;
import niangjia.complaint.read.CaseFile;
import niangjia.mediation.read.MediationFile;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.read.CaseProof;
import niangjia.shared.read.ReadStore;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.SupervisionFile;
import org.axonframework.config.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every night some cases and one whole read model, chosen by a seed that is shown, are made anew and compared. The seed is
 * the day, so that who doubts the choice can draw it again, and of two processes one makes the sample.
 */
@Component("nightlyProof")
class NightlyProof {
    static final int CASES = 5;
    private static final String PART = "nightly-proof";
    /** Somebody rebuilds the read model of tonight's sample. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final LocalTime AT = LocalTime.of(3, 10);
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            CaseFile.GROUP, "case_files",
            SupervisionFile.GROUP, "supervision_files",
            MediationFile.GROUP, "mediation_files"));
    private static final Logger LOG = LoggerFactory.getLogger(NightlyProof.class);

    private final ReadStore store;
    private final ScratchModels models;
    private final RebuildRunner runner;
    private final RebuildRecovery recovery;
    private final ObjectProvider<Configuration> axon;
    private final QuestionDesk questions;
    private final SystemDesk system;
    private final Clock clock;
    private final ScheduledExecutorService nights = Executors.newSingleThreadScheduledExecutor(Looks.threads(PART));

    NightlyProof(
            ReadStore store,
            ScratchModels models,
            RebuildRunner runner,
            RebuildRecovery recovery,
            ObjectProvider<Configuration> axon,
            QuestionDesk questions,
            SystemDesk system,
            Clock clock) {
        this.store = store;
        this.models = models;
        this.runner = runner;
        this.recovery = recovery;
        this.axon = axon;
        this.questions = questions;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ZonedDateTime now = clock.instant().atZone(DeskTime.ZONE);
        ZonedDateTime next = now.with(AT);
        Duration first = Duration.between(now, next.isAfter(now) ? next : next.plusDays(1));
        var unused = nights.scheduleAtFixedRate(
                this::tonight, first.toMillis(), Duration.ofDays(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tonight() {
        try {
            recovery.settle();
            int here = of(clock.instant().atZone(DeskTime.ZONE).toLocalDate());
            LOG.info("tonight's sample: {} of its two parts made by this node", here);
        } catch (RuleViolated busy) {
            LOG.info("tonight's sample waits: {}", busy.code());
            var unused = nights.schedule(this::tonight, AGAIN.toMinutes(), TimeUnit.MINUTES);
        } catch (RuntimeException e) {
            LOG.error("the nightly proof failed: {}", e.getClass().getName());
        }
    }

    /**
     * The sample of this day, unless it was made.
     *
     * @return how many of its two parts are made here
     * @throws RuleViolated if somebody rebuilds the read model at this moment
     */
    int of(LocalDate day) {
        int here = 0;
        long seed = day.toEpochDay();
        List<String> groups = models.groups();
        String chosen = groups.get(new Random(seed).nextInt(groups.size()));
        RebuildId cases = RebuildId.of(day + "-" + RebuildCommand.CASES);
        if (started(cases, RebuildCommand.CASES, seed, day)) {
            compare(cases, seed);
            here++;
        }
        RebuildId whole = RebuildId.of(day + "-" + chosen);
        if (!known(whole)) {
            runner.claim(whole, chosen, system.actor(PART).name());
            here += begun(whole, chosen, seed, day) ? 1 : 0;
        }
        return here;
    }

    private boolean begun(RebuildId whole, String chosen, long seed, LocalDate day) {
        boolean first = false;
        try {
            first = isFirst(whole, chosen, seed, day);
        } finally {
            if (!first) {
                runner.drop(whole);
            }
        }
        if (first) {
            runner.begin(whole, chosen, RebuildKind.SAMPLE);
        }
        return first;
    }

    private boolean started(RebuildId rebuild, String model, long seed, LocalDate day) {
        return !known(rebuild) && isFirst(rebuild, model, seed, day);
    }

    private boolean known(RebuildId rebuild) {
        return questions
                .askForOptional(new RebuildNamed(system.actor(PART), rebuild.name()), RebuildView.class)
                .isPresent();
    }

    /** What is shown may lag behind, and another node looks at the same moment. */
    private boolean isFirst(RebuildId rebuild, String model, long seed, LocalDate day) {
        return runner.isFirst(
                new StartRebuild(rebuild, model, RebuildKind.SAMPLE, seed, day.toString(), clock.instant()));
    }

    private void compare(RebuildId rebuild, long seed) {
        Configuration configuration = axon.getObject();
        CaseProof proof = new CaseProof(store, configuration.eventStore(), configuration.parameterResolverFactory());
        Instant began = clock.instant();
        List<RebuildFindings.Collection> collections = new ArrayList<>();
        List<RebuildFindings.Difference> differences = new ArrayList<>();
        long events = 0;
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            List<String> drawn = proof.drawn(file.getKey(), file.getValue(), seed, CASES);
            CaseProof.Found found = proof.of(file.getKey(), models.of(file.getKey()), drawn);
            events += found.events();
            collections.addAll(FindingsOf.collections(found.collections()));
            differences.addAll(FindingsOf.differences(found.differences()));
        }
        long took = Duration.between(began, clock.instant()).toMillis();
        runner.send(new RecordComparison(
                rebuild,
                new RebuildFindings(
                        -1,
                        events,
                        0,
                        collections,
                        differences.size(),
                        differences,
                        events * 1000 / Math.max(1, took),
                        took,
                        0),
                clock.instant()));
        if (!differences.isEmpty()) {
            LOG.warn("{}: {} documents are not what the record makes of them", rebuild, differences.size());
        }
    }

    @PreDestroy
    void end() {
        nights.shutdownNow();
    }
}
