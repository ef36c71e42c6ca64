package niangjia.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import niangjia.audit.read.ReplayStanding;
import niangjia.complaint.read.Words;
import niangjia.complaint.web.CourseWords;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What one step did to a matter.
 *
 * @param rows what changed, and has a name on the pages of the matter
 * @param unnamed how many changed besides, such as marks of the desk
 * @param same how many stayed as they were
 */
record ReplayChange(List<Row> rows, long unnamed, long same) {
    /** @param before null for what was not there; @param after null for what is there no more */
    record Row(
            String name, @Nullable Words before, @Nullable Words after) {}

    static ReplayChange of(ReplayStanding standing, ReplayNames names, CourseWords course, PageWords words) {
        SortedMap<String, ReplayPicture.Thing> before = ReplayPicture.of(standing.before(), names, course, words);
        SortedMap<String, ReplayPicture.Thing> after = ReplayPicture.of(standing.after(), names, course, words);
        TreeSet<String> paths = new TreeSet<>(after.comparator());
        paths.addAll(before.keySet());
        paths.addAll(after.keySet());
        List<Row> rows = new ArrayList<>();
        long unnamed = 0;
        for (String path : paths) {
            ReplayPicture.Thing was = before.get(path);
            ReplayPicture.Thing is = after.get(path);
            if (!Objects.equals(value(was), value(is))) {
                String name = Objects.requireNonNull(is == null ? was : is).name();
                if (name.isEmpty()) {
                    unnamed++;
                } else {
                    rows.add(new Row(name, value(was), value(is)));
                }
            }
        }
        return new ReplayChange(rows, unnamed, paths.size() - rows.size() - unnamed);
    }

    private static @Nullable Words value(ReplayPicture.@Nullable Thing thing) {
        return thing == null ? null : thing.value();
    }
}
