package niangjia.audit.read;

import static niangjia.audit.read.ReviewTale.AT;
import static niangjia.audit.read.ReviewTale.CITY;
import static niangjia.audit.read.ReviewTale.COUNTY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewEvent.AnswerAccepted;
import niangjia.audit.ReviewEvent.AnswerLapsed;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewEvent.FindingClosed;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.FindingUpheld;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.complaint.read.FakeSeals;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events of any streams as the record has them, each stream counted on its own. */
final class ReviewStory {
    static final String REVIEW = "review:1";
    static final Instant DUE = AT.plus(Duration.ofDays(10));
    static final Actor AUDITOR = new Actor("staff:auditor", "评查员", Set.of(Role.AUDITOR), CITY, null);

    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> told = new ArrayList<>();

    List<DomainEventMessage<?>> events() {
        return List.copyOf(told);
    }

    static SealedText words(String clear) {
        return FakeSeals.sealed("person:1.matter", clear);
    }

    ReviewStory tell(String stream, Object event, Instant recordedAt) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        told.add(new GenericDomainEventMessage<>(
                "Stream", stream, sequence, event, AUDITOR.toMetaData(), stream + "/" + sequence, recordedAt));
        return this;
    }

    ReviewStory tell(Object event) {
        return tell(REVIEW, event, AT);
    }

    /** A review with everything in it: two cases, one finding contested, upheld, late and closed. */
    ReviewStory whole() {
        return drawn().tell(new ItemJudged(REVIEW, AT, "complaint:1", "TERMS", "FAIL", "FAIL", null, 9))
                .tell(new ItemJudged(REVIEW, AT, "complaint:1", "FILE", "PASS", "FAIL", words("缺页"), 9))
                .tell(new ItemJudged(REVIEW, AT, "complaint:1", "FILE", "PASS", "PASS", words("已补"), 9))
                .tell(raised("f1", "complaint:1"))
                .tell(new FindingAnswered(REVIEW, AT, "f1", "CONTESTS", words("不认同"), "staff:h", false))
                .tell(new FindingUpheld(REVIEW, AT, "f1", words("维持"), LocalDate.parse("2026-11-10"), DUE))
                .tell(new AnswerLapsed(REVIEW, DUE, "f1", DUE))
                .tell(new FindingAnswered(REVIEW, DUE, "f1", "ACCEPTS", words("已整改"), "staff:h", true))
                .tell(new AnswerAccepted(REVIEW, DUE, "f1", "ACCEPTS", null))
                .tell(new FindingClosed(REVIEW, DUE, "f1", words("看过"), true))
                .tell(new ReviewClosed(REVIEW, DUE, words("总体合格"), 2, 1, 1, 1));
    }

    ReviewStory drawn() {
        return tell(new ReviewOpened(
                        REVIEW,
                        AT,
                        CITY.id(),
                        CITY.path(),
                        "CLOSED",
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-10-12"),
                        List.of(),
                        "seed-2026",
                        5))
                .tell(new SampleDrawn(
                        REVIEW, AT, AT, 9, "d".repeat(64), "sha256-strata/1", List.of(drawn("1"), drawn("2"))));
    }

    static FindingRaised raised(String finding, String caseId) {
        return new FindingRaised(
                REVIEW,
                AT,
                finding,
                caseId,
                "TERMS",
                "SERIOUS",
                words("逾期办结"),
                List.of("term/handle#1"),
                COUNTY.id(),
                COUNTY.path(),
                LocalDate.parse("2026-10-21"),
                DUE);
    }

    private static ReviewDrawnFacts drawn(String key) {
        return new ReviewDrawnFacts(
                "complaint:" + key, "COMPLAINT", COUNTY.id(), COUNTY.path(), "12351-" + key, List.of("staff:h"));
    }
}
