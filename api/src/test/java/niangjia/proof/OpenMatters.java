package niangjia.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.Clock;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.complaint.read.WorkQueue;
import niangjia.ledger.Ledger;
import niangjia.shared.DeskTime;
import niangjia.shared.PersonId;
import niangjia.shared.Seals;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.ApplicationContext;

/** Many opened orders of one anonymous caller with three clocks each, put straight into the record. */
final class OpenMatters {
    static final int TERMS = 3;

    private static final List<Clock> CLOCKS = List.of(Clock.DISPATCH, Clock.DECLINE, Clock.OVERALL);
    private static final int TOGETHER = 100;
    private static final String CITY = "430500";

    private final ApplicationContext desk;
    private final Instant now;

    /** @param now what is due has been due for a minute to a day by then, what is not has at least a day left */
    OpenMatters(ApplicationContext desk, Instant now) {
        this.desk = desk;
        this.now = now;
    }

    static String id(int number) {
        return "complaint:open-" + number;
    }

    /** @param dueOf one of so many orders has a term that has run out */
    void open(int orders, int dueOf) {
        Ledger ledger = desk.getBean(Ledger.class);
        Seals seals = desk.getBean(Seals.class);
        PersonId person = new PersonId("person:open.caller");
        seals.ensure(person);
        for (int from = 0; from < orders; from += TOGETHER) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            for (int i = from; i < Math.min(from + TOGETHER, orders); i++) {
                events.addAll(stream(i, i % dueOf == 0, person, seals));
            }
            ledger.processorTransactions()
                    .executeInTransaction(() -> ledger.engine().appendEvents(events));
        }
    }

    /** Until whoever looks for what is due knows all of it. */
    static void shown(ApplicationContext desk) {
        long head = desk.getBean(Ledger.class).head();
        StreamingEventProcessor queue = desk.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(WorkQueue.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        while (!Check.at(queue, head)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<DomainEventMessage<?>> stream(int number, boolean due, PersonId person, Seals seals) {
        String id = id(number);
        Instant at = now.minus(Duration.ofDays(1)).minusSeconds(3600);
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ContactLogged(
                id,
                at,
                "GD-20200101-%04d".formatted(number),
                "PHONE_12351",
                "PHONE",
                CITY,
                "/" + CITY + "/",
                new CallerFacts(person.value(), true, null, null, null, null, null, List.of()),
                seals.seal(person, "厂里拖欠工资三个月"),
                List.of(),
                null));
        events.add(new OrderOpened(
                id, at, "COMPLAINT", "WAGE", "ORDINARY", false, seals.seal(person, "欠薪"), null, null, null, 1));
        for (int i = 0; i < TERMS; i++) {
            Duration left = due && i == 0
                    ? Duration.ofMinutes(-1 - number % 1_400)
                    : Duration.ofDays(1 + i * 6L).plusSeconds(number % 80_000);
            events.add(started(id, CLOCKS.get(i), at, now.plus(left)));
        }
        List<DomainEventMessage<?>> stream = new ArrayList<>();
        for (ComplaintEvent event : events) {
            stream.add(new GenericDomainEventMessage<>("Complaint", id, stream.size(), event));
        }
        return stream;
    }

    private static TermStarted started(String id, Clock clock, Instant at, Instant dueAt) {
        Instant second = Instant.ofEpochSecond(dueAt.getEpochSecond());
        return new TermStarted(
                id,
                at,
                clock.termId(1),
                clock.ruleKey(),
                "430000@2026.1",
                "2025-11-04",
                "HOURS",
                24,
                "NONE",
                "24:00",
                null,
                DeskTime.dayOf(second),
                second,
                false);
    }
}
