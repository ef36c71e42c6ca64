package niangjia.complaint.read;

import java.util.List;

/** @param more whether others come behind these */
public record DuePage(List<DueTerm> terms, boolean more) {
    public DuePage {
        terms = List.copyOf(terms);
    }
}
