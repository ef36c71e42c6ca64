package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintTouches;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.web.ActPagesForm.Choice;
import niangjia.complaint.web.ActPagesForm.Input;
import niangjia.shared.web.Problem;
import niangjia.shared.web.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form that others were quicker than: whether it may be sent all the same, else both versions side by side. */
@Component
final class ActPagesOvertaken {
    /** Fields that are called otherwise on record than in the form. */
    private static final Map<String, String> ON_RECORD = Map.ofEntries(
            Map.entry("unit", "unitId"),
            Map.entry("lead", "leadId"),
            Map.entry("earlier", "earlierComplaintId"),
            Map.entry("person", "personId"),
            Map.entry("handlerId", "handlerName"),
            Map.entry("childId", "childId"));

    /** Words that two people can have written and that read on as one. */
    private static final Set<String> TEXTS = Set.of("words", "line", "lines");

    private final CasePagesTrace traces;

    ActPagesOvertaken(CasePagesTrace traces) {
        this.traces = traces;
    }

    /**
     * One field of the form.
     *
     * @param mine as typed, in words
     * @param theirs as recorded, in words; null if none of the others' acts says anything of it
     * @param by who recorded theirs
     */
    record Row(
            String name,
            String mine,
            @Nullable String theirs,
            @Nullable TimelineEntry by) {
        public boolean differs() {
            return theirs != null && !theirs.equals(mine);
        }
    }

    /** Where the form may be sent again: the sequence behind all that happened since, if nothing of it stands in its way. */
    static Optional<Long> beyond(ComplaintAct act, long seen, StaleForm stale) {
        long actual = Long.parseLong(String.valueOf(stale.refusal().facts().get(1)));
        List<Problem.Change> since = stale.changes();
        boolean allKnown = since.size() == actual - seen;
        return allKnown && since.stream().noneMatch(change -> ComplaintTouches.clash(act, change.what()))
                ? Optional.of(actual)
                : Optional.empty();
    }

    /** What was typed, beside what the others' acts say of the same; the form's own fields first to last. */
    List<Row> rows(ActPagesForm form, List<TimelineEntry> news) {
        List<Row> rows = new ArrayList<>();
        for (Input input : form.inputs()) {
            if (!input.look().equals("hidden")) {
                Optional<Said> theirs = theirs(input.name(), news);
                String mine = mine(form, input);
                if (theirs.isPresent() || !mine.isEmpty()) {
                    rows.add(new Row(
                            input.name(),
                            mine,
                            theirs.map(Said::words).orElse(null),
                            theirs.map(Said::entry).orElse(null)));
                }
            }
        }
        return rows;
    }

    /** Both texts together; where there can be only one value, the typed one unless none was. */
    MultiValueMap<String, String> merged(
            ActPagesForm form, List<TimelineEntry> news, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> merged = new LinkedMultiValueMap<>(typed);
        for (Input input : form.inputs()) {
            String mine = form.value(input.name());
            theirs(input.name(), news).filter(said -> !said.raw().equals(mine)).ifPresent(said -> {
                if (mine.isBlank()) {
                    merged.set(input.name(), said.raw());
                } else if (TEXTS.contains(input.look())) {
                    merged.set(input.name(), together(said.raw(), mine));
                }
            });
        }
        return merged;
    }

    private static String together(String theirs, String mine) {
        if (mine.contains(theirs)) {
            return mine;
        }
        return theirs.contains(mine) ? theirs : theirs + "\n" + mine;
    }

    /** @param raw as the form would carry it */
    private record Said(TimelineEntry entry, String words, String raw) {}

    private Optional<Said> theirs(String name, List<TimelineEntry> news) {
        String recorded = ON_RECORD.getOrDefault(name, name);
        for (TimelineEntry entry : news) {
            for (TimelineEntry.Text text : entry.texts()) {
                String words = text.words().text();
                if (text.field().equals(recorded) && words != null) {
                    return Optional.of(new Said(entry, words, words));
                }
            }
            for (TimelineEntry.Field field : entry.fields()) {
                if (field.path().equals(recorded)) {
                    return Optional.of(new Said(entry, traces.value(field.path(), field.value()), field.value()));
                }
            }
        }
        return Optional.empty();
    }

    private static String mine(ActPagesForm form, Input input) {
        List<String> values = form.typed().getOrDefault(input.name(), List.of());
        if (input.choices().isEmpty()) {
            return String.join(" ", values);
        }
        return String.join(
                " ",
                input.choices().stream()
                        .filter(choice -> values.contains(choice.value()))
                        .map(Choice::label)
                        .toList());
    }
}
