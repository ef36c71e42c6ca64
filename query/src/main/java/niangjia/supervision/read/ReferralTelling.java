package niangjia.supervision.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Actor;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralId;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Hand-overs straight from the record; what they say is for those at work, as everywhere. */
@Component
public class ReferralTelling extends TellingByWords {
    private static final Set<String> EVERY_EVENT_HAS = Set.of("referralId", "caseId", "occurredAt");

    public ReferralTelling(ReadStore store) {
        super(
                ReferralId::isOne,
                store.collection(ReferralBook.GROUP, ReferralBook.COLLECTION),
                ReferralTelling::sightOf,
                new EventWords(
                        event -> EventFields.of(event, EVERY_EVENT_HAS, Set.of()),
                        (event, path) -> Kind.TOLD,
                        path -> false),
                null);
    }

    @Override
    public List<String> args(Object event) {
        return event instanceof ReferralEvent e
                ? ReferralBook.facts(e).stream()
                        .map(each -> Objects.toString(each, ""))
                        .toList()
                : super.args(event);
    }

    private static Sight sightOf(Actor viewer, Document doc) {
        RegistryReach reach = new RegistryReach(viewer);
        boolean reads = reach.readsWords();
        return reach.referralsReach(doc.getList(RegistryReach.SCOPE, String.class))
                ? new Sight(true, reads, reads, reads)
                : Sight.NOTHING;
    }
}
