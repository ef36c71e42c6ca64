package niangjia.audit.read;

import java.util.List;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.complaint.read.Phrase;

/**
 * What the record says of one item in one case.
 *
 * @param grounds why, the weightiest first
 * @param evidence the events, terms and papers that were looked at, in the order of the record
 */
public record ReviewFound(ReviewItem item, ReviewResult result, List<Phrase> grounds, List<ReviewEvidence> evidence) {
    public ReviewFound {
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }
}
