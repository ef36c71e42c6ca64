package niangjia.audit.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.Rule;

/** The findings of one review by their ids, in the order in which they were raised. */
record RaisedFindings(Map<String, Finding> all) {
    static final RaisedFindings NONE = new RaisedFindings(Map.of());
    private static final String FINDING = "finding";

    void mustBeNew(String findingId) {
        Rule.verify(new ReviewFindingsAreNew(FINDING, findingId, all.containsKey(findingId)));
    }

    Finding known(String findingId) {
        Finding finding = all.get(findingId);
        Rule.verify(new ReviewFindingsAreKnown(FINDING, findingId, finding != null));
        return Objects.requireNonNull(finding);
    }

    /** Known, and where the act begins. */
    Finding standing(String findingId, Set<ReviewFindingStatus> expected) {
        Finding finding = known(findingId);
        Rule.verify(new ReviewFindingsStandWhereTheActBegins(finding.status(), expected));
        return finding;
    }

    RaisedFindings with(String findingId, Finding finding) {
        Map<String, Finding> more = new LinkedHashMap<>(all);
        more.put(findingId, finding);
        return new RaisedFindings(more);
    }

    RaisedFindings changed(String findingId, UnaryOperator<Finding> change) {
        return with(findingId, change.apply(Objects.requireNonNull(all.get(findingId))));
    }

    List<String> notClosed() {
        return all.entrySet().stream()
                .filter(each -> each.getValue().status() != ReviewFindingStatus.CLOSED)
                .map(Map.Entry::getKey)
                .toList();
    }

    int everLate() {
        return (int) all.values().stream().filter(Finding::everLate).count();
    }
}
