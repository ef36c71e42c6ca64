package niangjia.mediation.read;

import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.OpenClocks;
import niangjia.complaint.read.RecountPage;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationId;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open clocks of mediation cases: how long a mediation may last, windows, limitations, instalments and duties. */
@Component
@ProcessingGroup(MediationClocksRunning.GROUP)
public class MediationClocksRunning {
    public static final String GROUP = "mediation-clocks";
    static final String COLLECTION = "mediation_clocks";

    private final OpenClocks clocks;

    public MediationClocksRunning(ReadStore store, TermsInForce terms) {
        this.clocks = new OpenClocks(store.collection(GROUP, COLLECTION), terms);
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message) {
        clocks.heard(message, newPlace(event));
    }

    /** Other streams tell of their clocks by the same events. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (MediationId.isOne(event.caseId())) {
            clocks.turned(event, message);
        }
    }

    @ResetHandler
    void reset() {
        clocks.clear();
    }

    @QueryHandler
    DuePage on(MediationClocksDue query) {
        return clocks.due(query.asker(), query.at(), query.behind(), query.size());
    }

    @QueryHandler
    RecountPage on(MediationClocksToRecount query) {
        return clocks.toRecount(query.asker(), query.at(), query.behind(), query.size());
    }

    private static @Nullable String newPlace(MediationEvent event) {
        if (event instanceof ApplicationReceived received) {
            return received.unitPath();
        }
        return event instanceof CaseTransferred moved ? moved.unitPath() : null;
    }
}
