package niangjia.supervision.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.Actor;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** Drafts of clues being taken in and of acts on a case. */
@Component
final class SupervisionDraftMatters implements DraftMatters {
    static final String CLUE = "clue:new";

    private static final Pattern ACT = Pattern.compile("(supervision:[A-Za-z0-9-]+):([a-z-]+)");

    private final SupervisionDesk desk;
    private final PageWords words;

    SupervisionDraftMatters(SupervisionDesk desk, PageWords words) {
        this.desk = desk;
        this.words = words;
    }

    static String matter(SupervisionId id, SupervisionForm form) {
        return id.value() + ":" + form.segment();
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        if (matter.equals(CLUE)) {
            return Optional.of(new About(words.text("supervision.clue"), "/supervisions/new", "RegisterClue"));
        }
        Matcher written = ACT.matcher(matter);
        return written.matches()
                ? SupervisionForm.bySegment(written.group(2)).map(form -> act(written.group(1), form, reader))
                : Optional.empty();
    }

    private About act(String caseId, SupervisionForm form, Actor reader) {
        String act = words.text("act." + form.name());
        Optional<SupervisionView> view = desk.find(reader, new SupervisionId(caseId));
        return new About(
                view.map(seen -> words.text("drafts.act", act, seen.number()))
                        .orElseGet(() -> words.text("drafts.act-out-of-reach", act)),
                view.map(seen -> SupervisionIds.address(caseId) + "/acts/" + form.segment())
                        .orElse(null),
                form.name());
    }
}
