package niangjia.audit.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.audit.read.AsOf;
import niangjia.audit.read.AsOfChange;
import niangjia.audit.read.AsOfDesk;
import niangjia.audit.read.AsOfFields;
import niangjia.audit.read.AsOfListChanges;
import niangjia.audit.read.AsOfReader;
import niangjia.audit.read.AsOfRights;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationOf;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionView;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same thing looked at twice, and what differs. */
@Component
final class AsOfTwice {
    private static final int ROWS = 1000;

    private final AsOfDesk desk;
    private final Clock clock;

    AsOfTwice(AsOfDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Two moments on one axis, the earlier one first. */
    record Moments(AsOf from, AsOf to) {}

    /** @param to now if none is said */
    Moments moments(String from, @Nullable String to, @Nullable String axis) {
        AsOf one = AsOfReader.read(from, axis, clock.instant());
        AsOf other = to == null || to.isBlank()
                ? new AsOf(clock.instant(), one.axis())
                : AsOfReader.read(to, axis, clock.instant());
        return one.at().isAfter(other.at()) ? new Moments(other, one) : new Moments(one, other);
    }

    /** @throws RuleViolated {@code complaint/unknown} where the viewer sees no such case at either moment */
    List<AsOfChange> ofCase(Actor viewer, String caseId, Moments moments) {
        Optional<Record> before = view(viewer, caseId, moments.from());
        Optional<Record> after = view(viewer, caseId, moments.to());
        if (before.isEmpty() && after.isEmpty()) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        return AsOfFields.changes(before.orElse(null), after.orElse(null));
    }

    /** @throws niangjia.audit.read.AsOfNotReady while one of the two is being laid out */
    AsOfListChanges ofQueue(Actor viewer, QueueTab tab, Moments moments, Duration patience) {
        AsOfRights.verifyLists(viewer);
        return AsOfFields.lists(rows(viewer, tab, moments.from(), patience), rows(viewer, tab, moments.to(), patience));
    }

    private Optional<Record> view(Actor viewer, String caseId, AsOf moment) {
        if (SupervisionId.isOne(caseId)) {
            return view(new SupervisionOf(viewer, caseId), SupervisionView.class, moment);
        }
        return MediationId.isOne(caseId)
                ? view(new MediationOf(viewer, caseId), MediationView.class, moment)
                : view(new CaseOf(viewer, caseId), CaseView.class, moment);
    }

    private <R extends Record> Optional<Record> view(Object query, Class<R> answer, AsOf moment) {
        try (AsOfDesk.Looking look = desk.at(moment)) {
            return look.ask(query, ResponseTypes.optionalInstanceOf(answer), Duration.ZERO)
                    .orElseThrow(AsOfRights::notShown)
                    .join()
                    .map(each -> each);
        }
    }

    private List<QueueRow> rows(Actor viewer, QueueTab tab, AsOf moment, Duration patience) {
        List<QueueRow> rows = new ArrayList<>();
        try (AsOfDesk.Looking look = desk.at(moment)) {
            String cursor = null;
            do {
                QueuePage page = look.ask(
                                new QueueOf(viewer, tab, QueueFilter.NONE, cursor, ROWS),
                                ResponseTypes.instanceOf(QueuePage.class),
                                patience)
                        .orElseThrow(AsOfRights::notShown)
                        .join();
                rows.addAll(page.rows());
                cursor = page.next();
            } while (cursor != null);
        }
        return rows;
    }
}
