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

    /** @param parts in reading order; a single one that stays if nothing changed */
    record Cell(boolean changed, List<Part> parts) {
        static Cell of(String now, @Nullable String before) {
            return before == null || now.equals(before)
                    ? new Cell(false, List.of(new Part(Kind.STAYS, now)))
                    : new Cell(true, compared(now, before));
        }
    }

    record Part(Kind kind, String text) {}

    enum Kind {
        STAYS,
        GONE,
        NEW
    }

    /** By the longest common sequence of characters: a wording is short enough for the plain table. */
    private static List<Part> compared(String now, String before) {
        int[][] common = new int[before.length() + 1][now.length() + 1];
        for (int i = before.length() - 1; i >= 0; i--) {
            for (int j = now.length() - 1; j >= 0; j--) {
                common[i][j] = before.charAt(i) == now.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length() || j < now.length()) {
            if (i < before.length() && j < now.length() && before.charAt(i) == now.charAt(j)) {
                add(parts, Kind.STAYS, before.charAt(i++));
                j++;
            } else if (i < before.length() && (j == now.length() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.GONE, before.charAt(i++));
            } else {
                add(parts, Kind.NEW, now.charAt(j++));
            }
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Kind kind, char next) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.kind() == kind) {
            parts.set(parts.size() - 1, new Part(kind, last.text() + next));
        } else {
            parts.add(new Part(kind, String.valueOf(next)));
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
