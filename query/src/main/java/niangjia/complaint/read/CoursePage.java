package niangjia.complaint.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a course that is known whole.
 *
 * @param next the last sequence of the page as text, so that it holds for any zoom and filter; null on the last page
 */
record CoursePage(List<Long> sequences, @Nullable String next) {
    private static final int LARGEST = 1000;
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    /** @param latestFirst every sequence wanted */
    static CoursePage of(List<Long> latestFirst, @Nullable String cursor, int size) {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("size: " + size + " (expected: 1 to " + LARGEST + ")");
        }
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            throw new IllegalArgumentException("cursor unreadable (expected: one given by this list)");
        }
        List<Long> behind = cursor == null
                ? latestFirst
                : latestFirst.stream()
                        .filter(seq -> seq < Long.parseLong(cursor))
                        .toList();
        List<Long> shown = behind.subList(0, Math.min(size, behind.size()));
        boolean more = behind.size() > size;
        return new CoursePage(shown, more ? String.valueOf(shown.get(size - 1)) : null);
    }
}
