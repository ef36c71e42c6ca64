package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.CommitteeHistory;
import niangjia.supervision.CommitteeId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Committees by the union they belong to, for those who ask about the unions; found by id, hence without a search. */
final class CommitteeStandings {
    private final DocumentStore committees;

    CommitteeStandings(ReadStore store) {
        this.committees = store.collection(CommitteeRegistry.GROUP, CommitteeRegistry.COLLECTION);
    }

    /** By the id of the union; those without a committee are missing. */
    Map<String, CommitteeRow> ofUnions(Collection<UnitRef> unions, LocalDate on) {
        Map<String, CommitteeRow> found = new HashMap<>();
        of(unions).forEach(doc -> {
            CommitteeRow row = CommitteeDocuments.row(doc, on);
            found.put(row.unitId(), row);
        });
        return found;
    }

    Map<String, CommitteeHistory> histories(Collection<UnitRef> unions) {
        Map<String, CommitteeHistory> found = new HashMap<>();
        of(unions)
                .forEach(doc -> found.put(
                        CommitteeDocuments.row(doc, LocalDate.MIN).unitId(), CommitteeDocuments.history(doc)));
        return found;
    }

    static CommitteeCover cover(@Nullable CommitteeHistory committee, LocalDate on) {
        if (committee == null || !committee.standsOn(on)) {
            return CommitteeCover.NONE;
        }
        return committee.inTermOn(on) ? CommitteeCover.IN_TERM : CommitteeCover.OUTLIVED;
    }

    private List<Document> of(Collection<UnitRef> unions) {
        List<String> ids = unions.stream()
                .map(union -> CommitteeId.of(union.id()).value())
                .distinct()
                .toList();
        return ids.isEmpty() ? List.of() : committees.byIds(ids);
    }
}
