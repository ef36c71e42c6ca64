package niangjia.desk;

import java.util.List;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildFindings.Collection;
import niangjia.audit.RebuildFindings.Difference;
import niangjia.audit.RebuildFindings.Field;
import niangjia.shared.read.CollectionDigest;
import niangjia.shared.read.DocumentDifference;
import niangjia.shared.read.RebuildReport;

/** What a comparison found, in the words of the record. */
final class FindingsOf {
    private FindingsOf() {}

    static RebuildFindings report(RebuildReport found) {
        return new RebuildFindings(
                found.position(),
                found.events(),
                found.refused(),
                collections(found.collections()),
                found.different(),
                differences(found.differences()),
                Math.round(found.eventsPerSecond()),
                found.took().toMillis(),
                found.held().toMillis());
    }

    static List<Collection> collections(List<CollectionDigest> digests) {
        return digests.stream()
                .map(each -> new Collection(
                        each.collection(), each.liveDocuments(), each.live(), each.rebuiltDocuments(), each.rebuilt()))
                .toList();
    }

    static List<Difference> differences(List<DocumentDifference> differences) {
        return differences.stream()
                .map(each -> new Difference(
                        each.collection(),
                        each.id(),
                        each.kind().name(),
                        each.fields().stream()
                                .map(field -> new Field(field.field(), field.live(), field.rebuilt()))
                                .toList()))
                .toList();
    }
}
