package niangjia.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.TermEvent;
import niangjia.complaint.read.BulkLog;
import niangjia.complaint.read.ExportLog;
import niangjia.complaint.read.NoticeLog;
import niangjia.desk.ScratchModels;
import niangjia.knowledge.read.KnowledgeShelf;
import niangjia.ledger.Answer;
import niangjia.ledger.Ledger;
import niangjia.rules.read.RulesLog;
import niangjia.shared.RecordMeta;
import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import org.axonframework.config.Configuration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds what was acknowledged against what the record and the read models say, in a process that saw none of it. */
final class Check implements Runnable {
    /** Of these nothing happens under this load; they must come out equal, and empty. */
    private static final Set<String> NOT_FED = Set.of(
            BulkLog.GROUP,
            ExportLog.GROUP,
            KnowledgeShelf.GROUP,
            NoticeLog.GROUP,
            RulesLog.GROUP,
            "committee-registry",
            "credential-registry",
            "employer-registry",
            "mediation-file",
            "mediation-list",
            "mediation-performance",
            "erasure-book",
            "mediation-clocks",
            "mediator-registry",
            "paper-register",
            "rebuild-log",
            "review-book",
            "referral-book",
            "room-registry",
            "running-clocks",
            "supervision-file",
            "supervision-list");

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final int ASKED_AGAIN = 300;

    private final ApplicationContext context;
    private final Ledger ledger;
    private final Seals seals;
    private final Journal journal;
    private final Journal.Facts facts;
    private final List<Journal.Line> lines;
    private final int writers;
    private final Random random;

    /** What one request did. */
    private record Acted(String cause, String stream, long lastSequence, int events) {}

    Check(ApplicationContext context, Journal journal, List<Journal.Line> lines, long seed, int writers) {
        this.context = context;
        this.ledger = context.getBean(Ledger.class);
        this.seals = context.getBean(Seals.class);
        this.journal = journal;
        this.lines = lines;
        this.writers = writers;
        this.facts = Journal.Facts.of(lines);
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        facts.contradictions().forEach(this::finding);
        ledger.inspect().forEach(this::finding);
        Map<String, Acted> acted = record();
        acknowledgedActedOnce(acted);
        othersActedAtMostOnce(acted);
        firstAnswersStand();
        Typing.check(ledger.drafts(), lines, writers, this::finding);
        Long letters = new JdbcTemplate(ledger.dataSource())
                .queryForObject("select count(*) from dead_letter_entry", Long.class);
        if (letters == null || letters != 0) {
            finding(letters + " dead letters");
        }
        caughtUp();
        int models = 0;
        for (Object readModel :
                context.getBeansWithAnnotation(ProcessingGroup.class).values()) {
            rebuilt(readModel);
            models++;
        }
        journal.note("checked", "", ledger.head(), acted.size(), models);
    }

    private Map<String, Acted> record() {
        Map<String, Acted> acted = new HashMap<>();
        List<ContactLogged> contacts = new ArrayList<>();
        try (Stream<? extends TrackedEventMessage<?>> events = ledger.engine().readEvents(null, false)) {
            long[] index = {0};
            events.forEach(event -> {
                long at = event.trackingToken().position().orElse(-1);
                if (at != ++index[0]) {
                    finding("index: " + at + " (expected: " + index[0] + ")");
                    index[0] = at;
                }
                note(acted, event);
                if (event.getPayload() instanceof ContactLogged contact) {
                    contacts.add(contact);
                }
            });
            if (index[0] != ledger.head()) {
                finding("last index: " + index[0] + " (expected: " + ledger.head() + ")");
            }
        }
        contacts.forEach(this::readable);
        long numbers = contacts.stream().map(ContactLogged::number).distinct().count();
        int last = contacts.stream()
                .mapToInt(c -> Integer.parseInt(c.number().substring(c.number().lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        if (numbers != contacts.size() || last != contacts.size()) {
            finding(contacts.size() + " contacts with " + numbers + " numbers up to " + last);
        }
        return acted;
    }

    private void note(Map<String, Acted> acted, TrackedEventMessage<?> event) {
        String request = String.valueOf(event.getMetaData().get(RecordMeta.REQUEST_ID));
        String cause = String.valueOf(event.getMetaData().get(RecordMeta.CAUSATION_ID));
        DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
        Acted before = acted.get(request);
        if (before != null && !before.cause.equals(cause)) {
            finding("acted twice: " + request);
        }
        // clocks that follow the act are part of it
        int own = event.getPayload() instanceof TermEvent ? 0 : 1;
        int events = before == null ? own : before.events + own;
        acted.put(request, new Acted(cause, domain.getAggregateIdentifier(), domain.getSequenceNumber(), events));
    }

    private void readable(ContactLogged contact) {
        String complaint = contact.complaintId().substring("complaint:".length());
        try {
            String said = seals.open(contact.account()).orElse(null);
            if (!Course.account(complaint).equals(said)) {
                finding("account of " + complaint + " opens to something else");
            }
        } catch (IllegalStateException e) {
            finding("account of " + complaint + " cannot be opened: " + e.getMessage());
        }
    }

    private void acknowledgedActedOnce(Map<String, Acted> acted) {
        facts.acknowledged().forEach(request -> {
            Acted act = acted.get(request);
            if (act == null) {
                finding("lost: " + request);
            } else if (act.events != 1) {
                finding("acted twice: " + request + " has " + act.events + " events");
            }
        });
        facts.answers().forEach((request, answer) -> {
            Acted act = acted.get(request);
            if (act != null && !answer.equals(act.stream + "\t" + act.lastSequence)) {
                finding("answer of " + request + ": " + answer + " (expected: " + act + ")");
            }
        });
    }

    private void othersActedAtMostOnce(Map<String, Acted> acted) {
        acted.forEach((request, act) -> {
            // the desk's own acts at its first start are nobody's requests
            if (!facts.sent().contains(request) && !request.startsWith("system:")) {
                finding("acted unasked: " + request);
            } else if (facts.refused().contains(request)) {
                finding("acted though refused: " + request);
            } else if (act.events != 1) {
                finding("acted twice: " + request + " has " + act.events + " events");
            }
        });
    }

    private void firstAnswersStand() {
        Course course = new Course(seals);
        List<String> all = new ArrayList<>(facts.answers().keySet());
        for (int i = 0; i < ASKED_AGAIN && !all.isEmpty(); i++) {
            String request = all.get(random.nextInt(all.size()));
            Answer answer =
                    ledger.requests().answered(request, course.digest(request)).orElse(null);
            String now = answer == null ? "none" : answer.stream() + "\t" + answer.sequence();
            if (!now.equals(facts.answers().get(request))) {
                finding("answer of " + request + " is now " + now + " (expected: "
                        + facts.answers().get(request) + ")");
            }
        }
    }

    private void caughtUp() {
        Configuration axon = context.getBean(Configuration.class);
        long head = ledger.head();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var processor :
                axon.eventProcessingConfiguration().eventProcessors().values()) {
            StreamingEventProcessor streaming = (StreamingEventProcessor) processor;
            while (!at(streaming, head)) {
                if (System.nanoTime() > deadline) {
                    finding(streaming.getName() + " did not reach " + head + ": " + streaming.processingStatus());
                    return;
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    static boolean at(StreamingEventProcessor processor, long head) {
        var status = processor.processingStatus().values();
        // segments split the stream evenly, so a claimed half is not the whole
        double share = status.stream()
                .mapToDouble(s -> 1.0 / (s.getSegment().getMask() + 1))
                .sum();
        return share > 0.999
                && status.stream()
                        .allMatch(
                                s -> !s.isErrorState() && s.getCurrentPosition().orElse(-1) >= head);
    }

    private void rebuilt(Object readModel) {
        Configuration axon = context.getBean(Configuration.class);
        String group = readModel.getClass().getAnnotation(ProcessingGroup.class).value();
        Rebuild rebuild = new Rebuild(
                context.getBean(ReadStore.class), context.getBean(EventStore.class), axon.parameterResolverFactory());
        RebuildReport report =
                rebuild.beside(group, context.getBean(ScratchModels.class).of(group));
        report.differences().forEach(difference -> finding(group + ": " + difference));
        boolean fed = !NOT_FED.contains(group);
        if (fed == (report.documents() == 0) || report.refused() > 0) {
            finding(group + ": " + report.documents() + " documents, " + report.refused() + " events refused");
        }
        journal.note("rebuilt", group, report.events(), report.documents(), Math.round(report.eventsPerSecond()));
    }

    private void finding(String words) {
        journal.note("finding", words);
    }
}
