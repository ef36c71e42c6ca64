package niangjia.audit.read;

import java.util.List;

/** The decisions of one matter, in its order. */
public record DecisionMarks(List<Mark> marks) {
    public DecisionMarks {
        marks = List.copyOf(marks);
    }

    /** As in {@link DecisionRow}. */
    public record Mark(long sequence, boolean told, int seen, int unseen, int later) {}
}
