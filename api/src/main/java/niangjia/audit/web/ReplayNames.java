package niangjia.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;

/** What the ids in a matter stand for, as its own events say it: employers, people at work on it, papers with their numbers. */
final class ReplayNames {
    private static final String ID = "Id";
    private static final String PAPER = "paperId";
    private static final List<String> NAMES = List.of("name", "title", "handlerName", "signerName");

    private final Map<String, String> byId = new HashMap<>();
    private int respondents;

    private ReplayNames() {}

    static ReplayNames of(ReplayCase matter, PageWords words) {
        ReplayNames names = new ReplayNames();
        matter.steps().forEach(step -> names.learn(step, words));
        return names;
    }

    /** The id itself where nothing has named it. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    void put(String id, String name) {
        byId.put(id, name);
    }

    /** Which paper, or where there are several which employer, a step is about; null for neither. */
    @Nullable
    String about(ReplayStep step) {
        String paper = step.value(PAPER).orElse(null);
        if (paper != null) {
            return byId.get(paper);
        }
        return respondents > 1 ? step.value("respondentId").map(byId::get).orElse(null) : null;
    }

    private void learn(ReplayStep step, PageWords words) {
        for (Field field : step.fields()) {
            String path = field.path();
            if (path.endsWith(ID)) {
                String before = path.substring(0, path.lastIndexOf('.') + 1);
                NAMES.stream()
                        .flatMap(name -> step.value(before + name).stream())
                        .findFirst()
                        .ifPresent(name -> named(path, field.value(), name));
            }
        }
        step.value(PAPER).ifPresent(id -> paper(step, id, words));
    }

    private void named(String path, String id, String name) {
        if (path.endsWith("respondentId") && !byId.containsKey(id)) {
            respondents++;
        }
        byId.put(id, name);
    }

    private void paper(ReplayStep step, String id, PageWords words) {
        step.value("content.kind").ifPresent(kind -> byId.put(id, words.label("PaperKind", kind)));
        step.value("year")
                .ifPresent(year -> byId.put(
                        id,
                        words.text(
                                "replay.paper",
                                words.label("PaperKind", step.value("kind").orElse(null)),
                                year,
                                step.value("number").orElse(""))));
    }
}
