package niangjia.knowledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import niangjia.knowledge.Wording;
import org.jspecify.annotations.Nullable;

/** Versions side by side, field by field; each cell says what of it is not as in the version before. */
final class Comparison {
    private Comparison() {}

    /** @param field by its name in messages */
    record Line(String field, List<Cell> cells) {
        public boolean changed() {
            return cells.stream().anyMatch(Cell::changed);
        }
    }

    /**
     * @param same what begins it as before
     * @param fresh what is new
     * @param rest what ends it as before
     * @param gone what stood in the place of {@code fresh}
     */
    record Cell(boolean changed, String same, String fresh, String rest, String gone) {
        static Cell of(String now, @Nullable String before) {
            if (before == null || now.equals(before)) {
                return new Cell(false, now, "", "", "");
            }
            int start = 0;
            int most = Math.min(now.length(), before.length());
            while (start < most && now.charAt(start) == before.charAt(start)) {
                start++;
            }
            int end = 0;
            while (end < most - start
                    && now.charAt(now.length() - 1 - end) == before.charAt(before.length() - 1 - end)) {
                end++;
            }
            return new Cell(
                    true,
                    now.substring(0, start),
                    now.substring(start, now.length() - end),
                    now.substring(now.length() - end),
                    before.substring(start, before.length() - end));
        }
    }

    /**
     * @param newestFirst the wordings shown
     * @param before the one before the oldest shown; none if that is the first
     * @param shown how each field is said, by its name
     */
    static List<Line> of(
            List<Wording> newestFirst,
            @Nullable Wording before,
            List<String> fields,
            Function<Wording, List<String>> shown) {
        List<List<String>> columns = newestFirst.stream().map(shown).toList();
        List<String> last = before == null ? null : shown.apply(before);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < fields.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                List<String> earlier = column + 1 < columns.size() ? columns.get(column + 1) : last;
                cells.add(Cell.of(columns.get(column).get(row), earlier == null ? null : earlier.get(row)));
            }
            lines.add(new Line(fields.get(row), cells));
        }
        return lines;
    }
}
