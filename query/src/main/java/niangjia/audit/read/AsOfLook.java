package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.read.Sight;
import niangjia.mediation.read.MediationList;
import niangjia.mediation.read.RoomRegistry;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Scratch;
import niangjia.supervision.read.SupervisionList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;

/**
 * One look at cases of the past, for as long as a request lasts: each case that is asked for is laid out by its own events,
 * beside how it stands now, since nobody sees more of its past than of the case itself.
 */
final class AsOfLook implements AutoCloseable {
    private final AsOf moment;
    private final CaseAt cases;
    private final ReadStore live;
    private final Scratch scratch;
    private final AsOfBus bus = new AsOfBus(AsOfRoom.RESOLVERS);
    private final Set<String> laid = new HashSet<>();

    AsOfLook(AsOf moment, CaseAt cases, ReadStore live, Seals seals, Scratch scratch) {
        this.moment = moment;
        this.cases = cases;
        this.live = live;
        this.scratch = scratch;
        Stream.of(CaseKind.values())
                .forEach(kind -> bus.answersBy(scratch.holding(store -> kind.over(store, seals, cases.courses()))));
        bus.answersBy(scratch.holding(SupervisionList::new));
        bus.answersBy(scratch.holding(MediationList::new));
        bus.answersBy(scratch.holding(RoomRegistry::new));
    }

    AsOfBus laidOut(List<String> caseIds) {
        caseIds.stream().filter(laid::add).forEach(this::layOut);
        return bus;
    }

    private void layOut(String caseId) {
        List<DomainEventMessage<?>> then = AsOfCut.of(cases.course(caseId), moment);
        if (then.isEmpty()) {
            return;
        }
        scratch.feed(then);
        Document today = Stream.of(CaseKind.values())
                .flatMap(kind -> live.collectionsOf(kind.group()).stream())
                .map(documents -> documents.byId(caseId).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Document());
        for (DocumentStore documents : scratch.collections()) {
            documents.amend(Filters.eq("_id", caseId), doc -> doc.append(Sight.TODAY, today));
        }
    }

    /** Events that could not be shown, since what they change is not in the picture. */
    long refused() {
        return scratch.refused();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
