package niangjia.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.Seen;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.read.StreamTale;
import org.axonframework.eventhandling.DomainEventMessage;

/** A supervision case of which is told what its deciders had on screen. */
final class DecisionTale extends StreamTale<DecisionTale> {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final Actor CLERK = actor("staff:clerk", "登记员", CITY, Role.HANDLER);
    static final Actor CHAIR = actor("staff:chair", "唐志强", COUNTY, Role.CHAIR);
    static final Actor SUPERVISOR = actor("staff:a", "周立群", COUNTY, Role.SUPERVISOR);

    private final String number;
    private final Map<Integer, Map<String, String>> beside = new HashMap<>();

    DecisionTale(int number) {
        super("SupervisionCase", "supervision:%05d".formatted(number), "person:s%05d".formatted(number), CLERK);
        this.number = "JD-2026-%04d".formatted(number);
    }

    @Override
    protected DecisionTale self() {
        return this;
    }

    /** What stood on the screen of the author of the latest event. */
    DecisionTale seeing(long upTo, Long... shown) {
        return seeing(upTo, List.of(), shown);
    }

    DecisionTale seeing(long upTo, List<String> papers, Long... shown) {
        List<Seen.Item> items = new ArrayList<>();
        Stream.of(shown).forEach(sequence -> items.add(Seen.Item.event(id, sequence, "digest-" + sequence)));
        papers.forEach(paper -> items.add(new Seen.Item(Seen.Kind.PAPER, paper, "digest-" + paper)));
        return beside(RecordMeta.SEEN, new Seen(100 + upTo, upTo, items).toJson());
    }

    /** The latest event was made by this command. */
    DecisionTale causedBy(String command) {
        return beside(RecordMeta.CAUSATION_ID, command);
    }

    private DecisionTale beside(String key, String value) {
        beside.computeIfAbsent(super.events().size() - 1, any -> new HashMap<>())
                .put(key, value);
        return this;
    }

    @Override
    public List<DomainEventMessage<?>> events() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (DomainEventMessage<?> event : super.events()) {
            all.add(event.andMetaData(beside.getOrDefault((int) event.getSequenceNumber(), Map.of())));
        }
        return all;
    }

    DecisionTale registered() {
        return by(CLERK)
                .then((c, at) -> new ClueRegistered(
                        c,
                        at,
                        "PATROL",
                        "WAGE",
                        CITY.id(),
                        CITY.path(),
                        null,
                        words("车间拖欠工资"),
                        List.of(),
                        6,
                        null,
                        number));
    }

    DecisionTale heard() {
        return by(SUPERVISOR)
                .then((c, at) -> new PartyHeard(
                        c, at, "h1", "r1", "WORKER", List.of("credential:a"), words("受访人"), words("陈述")));
    }

    DecisionTale evidence(String evidenceId) {
        return by(SUPERVISOR)
                .then((c, at) -> new EvidenceTaken(c, at, evidenceId, "PAYROLL", "工资表", "公司", words("四十七人")));
    }

    DecisionTale breach() {
        return by(CHAIR)
                .then((c, at) -> new BreachFound(c, at, "r1", List.of("劳动法 50"), words("查明欠薪"), List.of("e1"), 6, 0));
    }

    DecisionTale drafted(String paperId) {
        PaperFacts facts = new PaperFacts(
                "REMINDER",
                "r1",
                COUNTY.id(),
                COUNTY.path(),
                "公司",
                "reminder@1",
                words("文书内容"),
                List.of(),
                List.of(),
                false,
                "digest-" + paperId);
        return by(SUPERVISOR).then((c, at) -> new PaperDrafted(c, at, paperId, facts, SUPERVISOR.staffId()));
    }

    DecisionTale signed(String paperId) {
        return by(CHAIR)
                .then((c, at) -> new PaperSigned(c, at, paperId, "digest-" + paperId, CHAIR.staffId(), CHAIR.name()));
    }

    DecisionTale answered(String paperId) {
        return by(SUPERVISOR).then((c, at) -> new PaperAnswered(c, at, paperId, "LETTER", words("已付"), false));
    }

    DecisionTale reported() {
        return by(SUPERVISOR).then((c, at) -> new CaseReported(c, at, words("办完"), SUPERVISOR.staffId()));
    }

    DecisionTale closed() {
        return by(CHAIR).then((c, at) -> new CaseClosed(c, at, "CORRECTED", words("已纠正"), null, 1));
    }

    static Instant begins() {
        return Instant.parse("2026-10-12T01:00:00Z");
    }
}
