package niangjia.audit.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.SidePartyFacts;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ClueEvent.ConsentRecorded;

/** Who is behind a case, as far as an item must know: whether there is a name, not which. */
final class ReviewPeople {
    private ReviewPeople() {}

    /** Whether somebody is known by name who can be told something. */
    static boolean named(ReviewCourse course) {
        boolean caller = course.last(CallerNamed.class)
                .map(told -> !told.event().caller().anonymous())
                .or(() -> course.first(ContactLogged.class)
                        .map(told -> !told.event().caller().anonymous()))
                .orElse(false);
        return caller
                || course.has(ComplainantNamed.class)
                || course.first(ClueRegistered.class)
                        .map(told -> told.event().complainant())
                        .map(who -> !who.anonymous())
                        .orElse(false);
    }

    /** Whether the one who complained had said, before this step, that their name may be told. */
    static boolean disclosedBefore(ReviewCourse course, ReviewStep step) {
        Stream<Boolean> said = course.steps().stream()
                .filter(each -> !each.after(step))
                .flatMap(each -> disclosing(each.event()).stream());
        return said.reduce((older, newer) -> newer).orElse(false);
    }

    /** The side each party of a mediation stands on. */
    static Optional<String> sideOf(ReviewCourse course, String partyId) {
        List<SidePartyFacts> parties = course.steps().stream()
                .flatMap(step -> parties(step.event()).stream())
                .toList();
        return parties.stream()
                .filter(each -> each.party().partyId().equals(partyId))
                .map(SidePartyFacts::side)
                .findFirst();
    }

    private static List<SidePartyFacts> parties(Object event) {
        if (event instanceof ApplicationReceived received) {
            return received.parties();
        }
        if (event instanceof PartyNamed named) {
            return List.of(named.party());
        }
        return event instanceof PartySubstituted substituted ? List.of(substituted.successor()) : List.of();
    }

    private static Optional<Boolean> disclosing(Object event) {
        if (event instanceof ConsentRecorded said) {
            return Optional.of(said.disclose());
        }
        if (event instanceof ComplainantNamed named) {
            return Optional.of(named.complainant().disclose());
        }
        return event instanceof ClueRegistered registered
                ? Optional.ofNullable(registered.complainant()).map(who -> who.disclose())
                : Optional.empty();
    }
}
