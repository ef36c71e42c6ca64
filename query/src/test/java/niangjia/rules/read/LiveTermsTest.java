package niangjia.rules.read;

import static niangjia.rules.read.Ruled.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import niangjia.rules.RulesSoFar;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.RulePack;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveTermsTest {
    private final CountingEngine engine = new CountingEngine();
    private final EmbeddedEventStore record =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final LiveTerms live = new LiveTerms(record);

    /** Counts how often anything is looked up. */
    private static final class CountingEngine extends InMemoryEventStorageEngine {
        private static final long serialVersionUID = 1L;
        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
            looks.incrementAndGet();
            return super.readEvents(aggregateIdentifier, firstSequenceNumber);
        }
    }

    @AfterEach
    void close() {
        live.close();
        record.shutDown();
    }

    @Test
    void before_any_change_what_lies_with_the_project_holds() {
        KnownTerms bundled = KnownTerms.bundled();

        assertThat(live.now().sequence()).isEqualTo(-1);
        assertThat(live.packFor(COUNTY, AT)).isEqualTo(bundled.packFor(COUNTY, AT));
        assertThat(live.pack("CN@2026.1")).isEqualTo(bundled.pack("CN@2026.1"));
        assertThat(live.calendarFor(COUNTY).version())
                .isEqualTo(bundled.calendarFor(COUNTY).version());
        assertThat(live.calendar("2025-11-04")).isPresent();
    }

    @Test
    void what_this_node_has_acknowledged_holds_at_once() {
        List<DomainEventMessage<?>> course = course();
        for (int i = 0; i < course.size(); i++) {
            // looked at before, so that what is remembered would be wrong now
            assertThat(live.now().sequence()).isEqualTo(i - 1L);
            commit(course.get(i));
            assertThat(live.now().sequence()).isEqualTo(i);
        }
        assertThat(live.calendarFor(CITY).version()).isEqualTo("2026-11-20");
        assertThat(live.calendarFor(COUNTY).version()).isEqualTo("2026-11-20+430502.1");
        assertThat(live.packFor(COUNTY, at("2027-01-01T00:00")).map(RulePack::id))
                .contains("430000@2027.7");
        assertThat(live.packFor(COUNTY, at("2026-12-31T23:59")).map(RulePack::id))
                .contains("430000@2026.1");
    }

    @Test
    void what_is_not_committed_does_not_hold() {
        commit(course().get(0));
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        record.publish(course().get(1));
        assertThat(seenByOthers()).isEqualTo("2025-11-04");
        work.rollback();
        assertThat(seenByOthers()).isEqualTo("2025-11-04");
    }

    @Test
    void one_answer_never_changes() {
        KnownRules before = live.now();
        commit(course().get(0));
        commit(course().get(1));

        assertThat(before.calendarFor(CITY).version()).isEqualTo("2025-11-04");
        assertThat(live.now()).isNotSameAs(before);
    }

    @Test
    void nothing_is_read_again_while_nothing_has_changed() {
        commit(course().get(0));
        KnownRules known = live.now();
        int looks = engine.looks.get();

        assertThat(live.now()).isSameAs(known);
        assertThat(known.calendarFor(COUNTY)).isSameAs(known.calendarFor(COUNTY));
        assertThat(engine.looks).hasValue(looks);
    }

    @Test
    void read_from_empty_it_is_the_same_as_followed_event_by_event() {
        for (DomainEventMessage<?> each : course()) {
            commit(each);
            live.now();
        }
        try (LiveTerms anew = new LiveTerms(record)) {
            assertThat(anew.now().sequence()).isEqualTo(4);
            assertThat(anew.now().rules().equals(live.now().rules())).isTrue();
        }
        assertThat(live.now().rules().equals(RulesSoFar.bundled())).isFalse();
    }

    private String seenByOthers() {
        return CompletableFuture.supplyAsync(() -> live.calendarFor(CITY).version())
                .join();
    }

    private void commit(DomainEventMessage<?> event) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        record.publish(event);
        work.commit();
    }
}
