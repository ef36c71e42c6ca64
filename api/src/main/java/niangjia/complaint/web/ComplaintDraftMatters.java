package niangjia.complaint.web;

import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.shared.Actor;
import niangjia.shared.web.ActDrafts;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Drafts of calls being taken and of acts on a complaint. */
@Component
final class ComplaintDraftMatters implements DraftMatters {
    /** The sheet of a call that has no number yet. */
    static final String CALL = "call:new";

    private final CasePagesModel cases;
    private final PageWords words;

    ComplaintDraftMatters(CasePagesModel cases, PageWords words) {
        this.cases = cases;
        this.words = words;
    }

    static String matter(ComplaintId complaint, ActForm form) {
        return ActDrafts.matter(complaint.value(), form.segment());
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        return matter.equals(CALL)
                ? Optional.of(new About(words.text("drafts.call"), "/log", "LogContact"))
                : new ActDrafts("complaint:", words)
                        .about(
                                matter,
                                act -> ActForm.bySegment(act)
                                        .map(form -> form.act().name()),
                                id -> cases.find(new ComplaintId(id), reader)
                                        .map(view -> new ActDrafts.Seen(view.number(), CasePagesModel.address(id))));
    }
}
