package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.CredentialEvent;
import org.jspecify.annotations.Nullable;

/** The course of one case, told event by event, each recorded a minute after it happened unless said otherwise. */
final class ReviewTale implements ReviewBeside {
    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final SealedText WORDS = new SealedText("person:1.matter", "a1:words");

    private final String caseId;
    private final List<ReviewStep> steps = new ArrayList<>();
    private final Map<String, List<ReviewStep>> beside = new HashMap<>();
    private String reminderFirst = "FREE";

    ReviewTale(ReviewedKind kind) {
        this.caseId = kind.name().toLowerCase(Locale.ROOT) + ":1";
    }

    static Actor actor(String staff, Role... roles) {
        return new Actor(staff, staff, Set.of(roles), COUNTY, null);
    }

    String caseId() {
        return caseId;
    }

    ReviewTale tell(Object event) {
        return tell(event, actor("staff:handler", Role.HANDLER));
    }

    ReviewTale tell(Object event, @Nullable Actor by) {
        return tell(event, ReviewTimes.occurredAt(event).plusSeconds(60), by, null);
    }

    ReviewTale tell(Object event, Instant recordedAt, @Nullable Actor by, @Nullable String lateReason) {
        steps.add(new ReviewStep(steps.size(), ReviewTimes.occurredAt(event), recordedAt, event, by, lateReason));
        return this;
    }

    ReviewTale started(String clock, Instant dueAt) {
        return tell(new ClockEvent.ClockStarted(
                caseId,
                AT,
                clock + "#1",
                "rule." + clock,
                "430000@2026.1",
                "2025-11-04",
                "WORKING_DAYS",
                5,
                "NONE",
                "24:00",
                null,
                LocalDate.parse("2026-10-19"),
                dueAt,
                false));
    }

    ReviewTale met(String clock, boolean late) {
        return tell(new ClockEvent.ClockMet(caseId, AT, clock + "#1", AT, late));
    }

    /** In force for a year from the day of {@link #AT}. */
    ReviewTale certified(String credential, String... more) {
        List<ReviewStep> stream = new ArrayList<>();
        LocalDate day = LocalDate.parse("2026-10-01");
        stream.add(beside(new CredentialEvent.SupervisorCertified(
                credential, AT.minusSeconds(86_400), "430500", "/430500/", day, day.plusYears(1), "no.1")));
        for (String event : more) {
            stream.add(beside(
                    event.equals("suspended")
                            ? new CredentialEvent.CertificateSuspended(credential, AT.minusSeconds(3_600), "借调")
                            : new CredentialEvent.CertificateReinstated(credential, AT.minusSeconds(1_800), "归队")));
        }
        beside.put(credential, stream);
        return this;
    }

    ReviewTale besideIs(String stream, Object... events) {
        List<ReviewStep> told = new ArrayList<>();
        for (Object event : events) {
            told.add(beside(event));
        }
        beside.put(stream, told);
        return this;
    }

    ReviewTale whereTheReminderComesFirst() {
        reminderFirst = "REMINDER";
        return this;
    }

    ReviewFound judged(ReviewItem item) {
        ReviewCourse course = new ReviewCourse(caseId, ReviewedKind.of(caseId).orElseThrow(), steps, this);
        return ReviewChecklist.judge(course).stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<ReviewStep> stream(String id) {
        return beside.getOrDefault(id, List.of());
    }

    @Override
    public String reminderFirst(String packId) {
        return reminderFirst;
    }

    private static ReviewStep beside(Object event) {
        Instant at = ReviewTimes.occurredAt(event);
        return new ReviewStep(0, at, at, event, null, null);
    }
}
