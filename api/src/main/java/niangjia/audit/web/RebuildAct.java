package niangjia.audit.web;

import java.util.Arrays;
import java.util.Optional;
import niangjia.audit.RebuildCommand;
import niangjia.audit.read.RebuildView;
import niangjia.audit.read.RebuildView.Status;

/** What people can do with a rebuild that is over, or has stopped; the segment stands in addresses. */
public enum RebuildAct {
    ASK("ask", true),
    GRANT("grant", true),
    CONFIRM("confirm", false),
    BREAK_OFF("break-off", false);

    private final String segment;
    private final boolean reasoned;

    RebuildAct(String segment, boolean reasoned) {
        this.segment = segment;
        this.reasoned = reasoned;
    }

    public String segment() {
        return segment;
    }

    /** Whether it says why. */
    public boolean reasoned() {
        return reasoned;
    }

    /** Whether it fits what came of the rebuild; who may do it is another matter. */
    boolean fits(RebuildView view, boolean here) {
        return switch (this) {
            case ASK -> view.status() == Status.DIFFERENT && view.asked() == null && isWhole(view);
            case GRANT -> view.asked() != null && view.granted() == null;
            case CONFIRM -> view.switched() != null && view.confirmed() == null;
            case BREAK_OFF -> view.status() == Status.RUNNING && !here;
        };
    }

    private static boolean isWhole(RebuildView view) {
        return !view.model().equals(RebuildCommand.CASES);
    }

    static Optional<RebuildAct> of(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment.equals(segment))
                .findFirst();
    }
}
