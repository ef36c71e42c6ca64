package niangjia.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildCommand.RecordSwitch;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.read.RebuildView;
import niangjia.audit.read.RebuildView.Status;
import niangjia.audit.read.RebuildsOf;
import niangjia.shared.read.ReadStore;
import niangjia.shared.web.QuestionDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start: what a stop cut off between two steps of a rebuild is told to its end, by what the read store says is live. */
@Component
class RebuildRecovery {
    private static final int LOOKED_AT = 100;
    /** Much longer than any sample takes, shorter than from one to the next. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRecovery.class);

    private final ReadStore store;
    private final RebuildRunner runner;
    private final QuestionDesk questions;
    private final SystemDesk system;
    private final Clock clock;

    RebuildRecovery(ReadStore store, RebuildRunner runner, QuestionDesk questions, SystemDesk system, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.questions = questions;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        try {
            List<RebuildView> all = questions
                    .ask(new RebuildsOf(system.actor("rebuild"), null, LOOKED_AT), RebuildPage.class)
                    .items();
            all.forEach(this::settle);
        } catch (RuntimeException e) {
            LOG.warn(
                    "rebuilds cut off by the last stop are told later: {}",
                    e.getClass().getName());
        }
    }

    private void settle(RebuildView view) {
        RebuildId rebuild = RebuildId.of(view.id());
        boolean live = store.rebuiltBy(view.model()).equals(Optional.of(view.id()));
        if (live && view.kind().switches() && view.switched() == null) {
            runner.send(new RecordSwitch(rebuild, clock.instant()));
        } else if (view.status() == Status.RUNNING
                && !runner.isAlive(rebuild)
                && (store.isEmbedded() || !view.model().equals(RebuildCommand.CASES) || isOfANightBefore(view))) {
            // nobody else works on an embedded store; on another, single cases are compared without a turn
            runner.breakOff(rebuild, "STOPPED");
        }
    }

    /** Where several nodes work, the one that began it may have died. */
    private boolean isOfANightBefore(RebuildView view) {
        return view.kind() == RebuildKind.SAMPLE
                && view.started().at().plus(LONGEST_NIGHT).isBefore(clock.instant());
    }
}
