package niangjia.audit.read;

import java.util.List;

/** Findings in the viewer's reach. */
public record ReviewFindings(List<ReviewFindingView> items) {
    public ReviewFindings {
        items = List.copyOf(items);
    }
}
