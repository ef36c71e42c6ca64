package niangjia.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;

/** A matter as one would tell it: a sentence for each event, with who, on whose behalf, why, and how late. */
final class ReplayStory {
    private final ReplayWords told;
    private final ReplayModel people;
    private final PageWords words;

    ReplayStory(ReplayWords told, ReplayModel people, PageWords words) {
        this.told = told;
        this.people = people;
        this.words = words;
    }

    /** @param late whether it says that somebody is late, or was itself entered late */
    record Sentence(int number, String when, String said, List<String> more, boolean late) {}

    List<Sentence> of(ReplayCase matter) {
        List<Sentence> story = new ArrayList<>();
        long late = 0;
        for (ReplayStep step : matter.steps()) {
            boolean lapse = told.late(step);
            late += lapse ? 1 : 0;
            // what a clock did says its reason itself
            List<String> more = new ArrayList<>(step.clock() == null ? why(step) : List.of());
            recorded(step).ifPresent(more::add);
            if (lapse) {
                more.add(words.text("story.late", late));
            }
            story.add(new Sentence(
                    step.number(),
                    words.exact(step.occurredAt()),
                    words.text("story.sentence", who(people.person(step.by())), told.said(step)),
                    more,
                    lapse));
        }
        return story;
    }

    private String who(ReplayModel.@Nullable Person person) {
        if (person == null) {
            return words.text("story.nobody");
        }
        if (person.desk()) {
            return words.text("story.desk");
        }
        String by = words.text("story.by", person.roles(), person.name(), person.unit());
        return person.behalf() == null ? by : words.text("story.by-for", by, person.behalf());
    }

    private List<String> why(ReplayStep step) {
        List<String> reasons = Stream.concat(
                        told.reasons(step).stream().map(ReplayWords.Line::value),
                        told.reasonsTold(step).stream()
                                .map(Text::words)
                                .map(each -> each.text())
                                .filter(Objects::nonNull))
                .map(each -> each.replaceFirst("[。.]$", ""))
                .toList();
        return reasons.isEmpty()
                ? List.of()
                : List.of(words.text("story.why", String.join(words.text("story.and"), reasons)));
    }

    /** Clocks are entered when they are seen to have run out; that is no delay of anybody's. */
    private Optional<String> recorded(ReplayStep step) {
        if (step.clock() != null || !told.enteredLate(step)) {
            return Optional.empty();
        }
        String at = words.exact(step.recordedAt());
        String reason = step.trace().lateReason();
        return Optional.of(
                reason == null
                        ? words.text("story.recorded", at, told.lateBy(step))
                        : words.text("story.recorded-why", at, told.lateBy(step), reason));
    }
}
