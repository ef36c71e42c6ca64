package niangjia.mediation.write;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import niangjia.mediation.SessionFacts;
import niangjia.shared.Bookings;
import niangjia.shared.Rule;

/** What one session of a case holds: its mediators and its room. */
record Booked(String caseId, String sessionId) {
    /** Whoever mediates, and the room if it is one of the desk's. */
    static List<String> resources(SessionFacts plan) {
        return plan.room() == null
                ? plan.mediators()
                : Stream.concat(plan.mediators().stream(), Stream.of(plan.room()))
                        .toList();
    }

    static SessionFacts replaced(SessionFacts plan, String old, String next) {
        return new SessionFacts(
                plan.sessionId(),
                plan.kind(),
                plan.side(),
                plan.way(),
                plan.from(),
                plan.to(),
                plan.room(),
                plan.place(),
                plan.mediators().stream().map(id -> id.equals(old) ? next : id).toList());
    }

    /** All or nothing: a refusal undoes what was taken before it. In one order, so that two sessions never wait for each other. */
    void take(Bookings bookings, List<String> resources, Instant from, Instant to) {
        for (String resource : resources.stream().sorted().toList()) {
            Rule.verify(new NothingIsPromisedTwice(
                    resource, bookings.take(resource, from, to, holder()).orElse(null)));
        }
    }

    void free(Bookings bookings, List<String> resources) {
        resources.stream().sorted().forEach(resource -> bookings.free(resource, holder()));
    }

    private String holder() {
        return caseId + "/" + sessionId;
    }
}
