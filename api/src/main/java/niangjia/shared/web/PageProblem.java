package niangjia.shared.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a page tells it.
 *
 * @param next what the reader can do now
 * @param fields words for each faulty field, by its path
 * @param changes what happened since the reader looked, for a stale form
 * @param incident under which a fault of ours stands in the log
 */
public record PageProblem(
        String title,
        String next,
        int status,
        String code,
        Map<String, String> fields,
        List<Problem.Change> changes,
        @Nullable String incident) {
    public PageProblem {
        fields = Map.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /** The same, told in other words. */
    public PageProblem titled(String said) {
        return new PageProblem(said, next, status, code, fields, changes, incident);
    }

    public boolean stale() {
        return !changes.isEmpty() || code.endsWith("/stale");
    }
}
