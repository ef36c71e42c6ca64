package niangjia.supervision.read;

import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.OpenClocks;
import niangjia.complaint.read.RecountPage;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralId;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open clocks of supervision cases and hand-overs. */
@Component
@ProcessingGroup(RunningClocks.GROUP)
public class RunningClocks {
    public static final String GROUP = "running-clocks";
    static final String COLLECTION = "running_clocks";

    private final OpenClocks clocks;

    public RunningClocks(ReadStore store, TermsInForce terms) {
        this.clocks = new OpenClocks(store.collection(GROUP, COLLECTION), terms);
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> message) {
        clocks.heard(message, newPlace(event));
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message) {
        clocks.heard(message, event instanceof ReferralEvent.ReferralPrepared prepared ? prepared.unitPath() : null);
    }

    /** Other streams tell of their clocks by the same events. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (SupervisionList.isOfACase(event) || ReferralId.isOne(event.caseId())) {
            clocks.turned(event, message);
        }
    }

    @ResetHandler
    void reset() {
        clocks.clear();
    }

    @QueryHandler
    DuePage on(ClocksDue query) {
        return clocks.due(query.asker(), query.at(), query.behind(), query.size());
    }

    @QueryHandler
    RecountPage on(ClocksToRecount query) {
        return clocks.toRecount(query.asker(), query.at(), query.behind(), query.size());
    }

    private static @Nullable String newPlace(SupervisionEvent event) {
        if (event instanceof ClueRegistered registered) {
            return registered.unitPath();
        }
        if (event instanceof CaseTransferred moved) {
            return moved.unitPath();
        }
        if (event instanceof CaseTakenOver moved) {
            return moved.unitPath();
        }
        return event instanceof CaseEscalated moved ? moved.unitPath() : null;
    }
}
