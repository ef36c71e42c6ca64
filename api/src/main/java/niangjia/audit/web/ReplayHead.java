package niangjia.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niangjia.audit.read.ReplayCase;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.shared.web.PageWords;

/**
 * Which matter it is, by what its own events say of it.
 *
 * @param about category, whom it concerns, how many
 */
record ReplayHead(String number, List<String> about) {
    private static final Pattern FIRM =
            Pattern.compile("(respondents\\[\\d+]|respondent|employer|party|parties\\[\\d+]\\.party)\\.name");
    private static final int FIRMS = 2;

    static ReplayHead of(ReplayCase matter, PageWords words) {
        List<String> about = new ArrayList<>();
        last(matter, "category").map(each -> words.label("Category", each)).ifPresent(about::add);
        matter.steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> FIRM.matcher(field.path()).matches())
                .map(Field::value)
                .distinct()
                .limit(FIRMS)
                .forEach(about::add);
        last(matter, "workers")
                .filter(each -> !each.equals("1") && !each.equals("0"))
                .map(each -> words.text("queue.workers", Integer.valueOf(each)))
                .ifPresent(about::add);
        String number = matter.steps()
                .get(0)
                .value("number")
                .orElseGet(() -> matter.steps().get(0).value("bodyName").orElse(matter.stream()));
        return new ReplayHead(number, about);
    }

    private static Optional<String> last(ReplayCase matter, String path) {
        return matter.steps().stream()
                .flatMap(step -> step.value(path).stream())
                .reduce((one, later) -> later);
    }
}
