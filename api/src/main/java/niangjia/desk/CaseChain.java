package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ChildOfComplaint;
import niangjia.mediation.ChildOfSupervision;
import niangjia.mediation.EndingEvent;
import niangjia.mediation.MediationEvent;
import niangjia.shared.RuleViolated;
import niangjia.supervision.BornFrom;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralOrigin;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What one matter is told of another that grew out of it: a complaint of its supervision case, a complaint or a case of a
 * hand-over or of a mediation. Each telling follows from one event, and its request id from the id of that event: after a restart, from two
 * nodes, or with the whole record heard again, nothing is told twice.
 */
@Component
@ProcessingGroup(CaseChain.GROUP)
class CaseChain {
    static final String GROUP = "case-chain";
    static final String PART = "chain";

    private static final Logger LOG = LoggerFactory.getLogger(CaseChain.class);

    private final SystemDesk system;
    private final EventStore record;
    /** Beside the processor's unit of work: what is told is on record before the event counts as heard. */
    private final ExecutorService teller = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "case-chain-teller");
        thread.setDaemon(true);
        return thread;
    });

    CaseChain(SystemDesk system, EventStore record) {
        this.system = system;
        this.record = record;
    }

    @EventHandler
    void on(ClueRegistered event, DomainEventMessage<?> message) {
        tell(message, BornFrom.beginning(event));
    }

    @EventHandler
    void on(ClueDeclined event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(CaseClosed event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(ReferralPrepared event, DomainEventMessage<?> message) {
        tell(message, ReferralOrigin.beginning(event));
    }

    @EventHandler
    void on(ReferralOutcomeRecorded event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(ReferralRefused event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(ReferralWithdrawn event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(ApplicationReceived event, DomainEventMessage<?> message) {
        tell(message, ChildOfComplaint.beginning(event));
        tell(message, ChildOfSupervision.beginning(event));
    }

    @EventHandler
    void on(ApplicationRejected event, DomainEventMessage<?> message) {
        end(event, message);
    }

    @EventHandler
    void on(EndingEvent.CaseClosed event, DomainEventMessage<?> message) {
        end(event, message);
    }

    private void end(MediationEvent event, DomainEventMessage<?> message) {
        tell(message, ChildOfComplaint.end(event));
        tell(message, ChildOfSupervision.end(event));
    }

    private void end(SupervisionEvent event, DomainEventMessage<?> message) {
        tell(message, BornFrom.end(event));
    }

    private void end(ReferralEvent event, DomainEventMessage<?> message) {
        tell(message, originOf(event.referralId()).flatMap(origin -> ReferralOrigin.end(origin, event)));
    }

    /** Said once, when it was prepared. */
    private Optional<String> originOf(String referralId) {
        return record.readEvents(referralId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(ReferralPrepared.class::isInstance)
                .map(prepared -> ((ReferralPrepared) prepared).origin())
                .findFirst();
    }

    private void tell(DomainEventMessage<?> cause, Optional<?> command) {
        command.ifPresent(told -> tell(cause, told));
    }

    /** What the other matter refuses stays untold; whatever else goes wrong is tried again. */
    private void tell(DomainEventMessage<?> cause, Object command) {
        try {
            CompletableFuture.runAsync(() -> system.send(PART, cause.getIdentifier(), command), teller)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuleViolated || e.getCause() instanceof AggregateNotFoundException) {
                LOG.warn(
                        "{} of {} was not taken: {}",
                        command.getClass().getSimpleName(),
                        cause.getAggregateIdentifier(),
                        e.getCause().getMessage());
                return;
            }
            throw e;
        }
    }

    @PreDestroy
    void end() {
        teller.shutdown();
    }
}
