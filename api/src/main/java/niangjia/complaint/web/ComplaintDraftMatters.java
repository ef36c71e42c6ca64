package niangjia.complaint.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Drafts of calls being taken and of acts on a complaint. */
@Component
final class ComplaintDraftMatters implements DraftMatters {
    /** The sheet of a call that has no number yet. */
    static final String CALL = "call:new";

    private static final Pattern ACT = Pattern.compile("(complaint:[A-Za-z0-9-]+):([a-z-]+)");

    private final CasePagesModel cases;
    private final PageWords words;

    ComplaintDraftMatters(CasePagesModel cases, PageWords words) {
        this.cases = cases;
        this.words = words;
    }

    static String matter(ComplaintId complaint, ActForm form) {
        return complaint.value() + ":" + form.segment();
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        if (matter.equals(CALL)) {
            return Optional.of(new About(words.text("drafts.call"), "/log", "LogContact"));
        }
        Matcher written = ACT.matcher(matter);
        return written.matches()
                ? ActForm.bySegment(written.group(2)).map(form -> act(written.group(1), form, reader))
                : Optional.empty();
    }

    private About act(String complaint, ActForm form, Actor reader) {
        String act = words.text("act." + form.act().name());
        Optional<CaseView> view = cases.find(new ComplaintId(complaint), reader);
        String title = view.map(seen -> words.text("drafts.act", act, seen.number()))
                .orElseGet(() -> words.text("drafts.act-out-of-reach", act));
        String href = view.map(seen -> CasePagesModel.address(complaint) + "/acts/" + form.segment())
                .orElse(null);
        return new About(title, href, form.act().name());
    }
}
