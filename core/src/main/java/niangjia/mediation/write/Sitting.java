package niangjia.mediation.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.mediation.SessionFacts;
import niangjia.mediation.SessionKind;
import niangjia.mediation.SessionStatus;
import niangjia.mediation.SessionWay;
import org.jspecify.annotations.Nullable;

/** One session as it stands. */
record Sitting(SessionFacts plan, SessionStatus status, Set<String> told, Set<String> identified) {
    static Sitting of(SessionFacts plan) {
        return new Sitting(plan, SessionStatus.SCHEDULED, Set.of(), Set.of());
    }

    static Sitting talk(TalkHeld event) {
        SessionFacts plan = new SessionFacts(
                event.sessionId(),
                SessionKind.JOINT.name(),
                null,
                SessionWay.ELSEWHERE.name(),
                event.occurredAt(),
                event.occurredAt(),
                null,
                null,
                event.mediators());
        return new Sitting(plan, SessionStatus.HELD, Set.of(), Set.of());
    }

    SessionKind kind() {
        return SessionKind.valueOf(plan.kind());
    }

    @Nullable
    PartySide side() {
        return plan.side() == null ? null : PartySide.valueOf(plan.side());
    }

    boolean remote() {
        return SessionWay.valueOf(plan.way()) == SessionWay.REMOTE;
    }

    /** Whoever is to come: both sides, or the one that has the mediators to itself. */
    List<String> invited(CaseFile file) {
        PartySide alone = side();
        return alone == null
                ? Stream.of(PartySide.APPLICANT, PartySide.RESPONDENT)
                        .flatMap(each -> file.partiesOn(each).stream())
                        .toList()
                : file.partiesOn(alone);
    }

    Sitting now(SessionStatus next) {
        return new Sitting(plan, next, told, identified);
    }

    Sitting withTold(String partyId) {
        return new Sitting(plan, status, and(told, partyId), identified);
    }

    Sitting withIdentified(String partyId) {
        return new Sitting(plan, status, told, and(identified, partyId));
    }

    Sitting replaced(String old, String next) {
        return new Sitting(Booked.replaced(plan, old, next), status, told, identified);
    }

    private static Set<String> and(Set<String> some, String another) {
        Set<String> all = new HashSet<>(some);
        all.add(another);
        return Set.copyOf(all);
    }
}
