package niangjia.supervision.read;

import java.time.Instant;
import java.util.Set;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.read.EventFields;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.SupervisionEvent;

/** The fields of the events of a case, told apart, and whose secret each sealed one is. */
final class CaseWords {
    private static final Set<String> EVERY_EVENT_HAS = Set.of("caseId", "occurredAt");
    private static final Set<String> IDENTITY = Set.of("complainant.name", "complainant.phone", "who", "signedBy");
    private static final Set<String> TOLD = Set.of("account", "statement", "content", "text", "newFacts", "receiver");

    static final EventWords WORDS =
            new EventWords(CaseWords::fields, CaseWords::kindOf, path -> path.startsWith("complainant."));

    private CaseWords() {}

    static Instant occurredAt(Object event) {
        return event instanceof ClockEvent clock ? clock.occurredAt() : ((SupervisionEvent) event).occurredAt();
    }

    static EventFields fields(Object event) {
        return EventFields.of(event, EVERY_EVENT_HAS, Set.of());
    }

    /**
     * A worker who was heard may be the one who complained, and so may the one who signed a record; what shows who
     * complained is as secret as the name.
     */
    static Kind kindOf(Object event, String path) {
        if (event instanceof PartyHeard heard && path.equals("who")) {
            return kindOfSpeaker(heard.side());
        }
        if (event instanceof PaperDrafted drafted && drafted.content().showsComplainant()
                || event instanceof PaperRevised revised && revised.content().showsComplainant()) {
            return Kind.IDENTITY;
        }
        if (IDENTITY.contains(path)) {
            return Kind.IDENTITY;
        }
        return TOLD.contains(path) || path.startsWith("witnesses") ? Kind.TOLD : Kind.WRITTEN;
    }

    static Kind kindOfSpeaker(String side) {
        return HeardSide.valueOf(side) == HeardSide.EMPLOYER ? Kind.TOLD : Kind.IDENTITY;
    }

    static Kind kindOfPaper(boolean showsComplainant) {
        return showsComplainant ? Kind.IDENTITY : Kind.WRITTEN;
    }
}
