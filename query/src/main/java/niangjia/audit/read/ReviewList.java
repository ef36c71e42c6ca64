package niangjia.audit.read;

import java.util.List;
import niangjia.audit.ReviewListed;

/** The list of a moment, in the order of the case ids. */
public record ReviewList(List<ReviewListed> cases) {
    public ReviewList {
        cases = List.copyOf(cases);
    }
}
