package niangjia.rules.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesId;
import niangjia.rules.RulesSoFar;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force as the record has them now. Read from the record itself and not by way of a processor, since no term
 * may start by rules older than what this node has acknowledged. What another node acknowledges is seen within a second.
 * Not to be asked within a unit of work that changes the rules itself: it would see what is not committed.
 */
public final class LiveTerms implements TermsInForce, AutoCloseable {
    private static final Duration OTHER_NODES = Duration.ofSeconds(1);

    private final EventStore record;
    private final Runnable unsubscribe;
    private final AtomicLong acknowledged = new AtomicLong();
    private final Object turn = new Object();
    private volatile @Nullable Read last;

    /** @param acknowledged how many changes this node had acknowledged before it was read */
    private record Read(KnownRules rules, long acknowledged, long at) {}

    public LiveTerms(EventStore record) {
        this.record = record;
        this.unsubscribe = record.subscribe(this::published)::close;
    }

    /** All questions of one decision should be asked of one answer, so that they agree. */
    public KnownRules now() {
        Read known = last;
        if (known != null && isNew(known)) {
            return known.rules();
        }
        synchronized (turn) {
            known = last;
            if (known != null && isNew(known)) {
                return known.rules();
            }
            // counted before it is read: what is acknowledged meanwhile is read by the next
            long counted = acknowledged.get();
            long at = System.nanoTime();
            KnownRules rules = newest(known == null ? KnownRules.bundled() : known.rules());
            last = new Read(rules, counted, at);
            return rules;
        }
    }

    @Override
    public Optional<RulePack> packFor(UnitRef unit, Instant at) {
        return now().packFor(unit, at);
    }

    @Override
    public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
        return now().packForOpen(unit, startedAt, at);
    }

    @Override
    public Optional<RulePack> pack(String id) {
        return now().pack(id);
    }

    @Override
    public WorkCalendar calendarFor(UnitRef unit) {
        return now().calendarFor(unit);
    }

    @Override
    public Optional<WorkCalendar> calendar(String version) {
        return now().calendar(version);
    }

    @Override
    public String edition() {
        return now().edition();
    }

    @Override
    public void close() {
        unsubscribe.run();
    }

    private boolean isNew(Read known) {
        return known.acknowledged() == acknowledged.get() && System.nanoTime() - known.at() < OTHER_NODES.toNanos();
    }

    private KnownRules newest(KnownRules known) {
        String stream = RulesId.FEDERATION.value();
        long newest = record.lastSequenceNumberFor(stream).orElse(-1L);
        if (newest == known.sequence()) {
            return known;
        }
        RulesSoFar rules = known.rules();
        long sequence = known.sequence();
        for (var told : record.readEvents(stream, sequence + 1).asStream().toList()) {
            rules = rules.after((RulesEvent) told.getPayload());
            sequence = told.getSequenceNumber();
        }
        return new KnownRules(rules, sequence);
    }

    /** Called before the commit; what counts is read after it, and the one who waits for the answer waits for this, too. */
    private void published(List<? extends EventMessage<?>> events) {
        if (events.stream().anyMatch(event -> RulesEvent.class.isAssignableFrom(event.getPayloadType()))) {
            CurrentUnitOfWork.get().root().afterCommit(work -> acknowledged.incrementAndGet());
        }
    }
}
