package niangjia.audit.read;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/**
 * What is stored of one case at a moment: exactly what the live read model stored then. It holds clear text; whoever hands
 * it on looks at the rights first.
 *
 * @param sequence of the newest event included; -1 where the case had not begun
 * @param documents under {@code collection/id}, in that order
 */
public record CaseDocuments(String caseId, long sequence, SortedMap<String, Document> documents) {
    public CaseDocuments {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    public boolean begun() {
        return sequence >= 0;
    }
}
