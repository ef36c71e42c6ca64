package niangjia.complaint.web;

import java.util.List;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Problem;

/**
 * A form that is on record.
 *
 * @param along what others had recorded since the form was shown and did not stand in its way, the latest first
 */
record ActPagesSent(Acted acted, List<Problem.Change> along) {
    ActPagesSent {
        along = List.copyOf(along);
    }
}
