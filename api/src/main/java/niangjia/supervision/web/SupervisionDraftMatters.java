package niangjia.supervision.web;

import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.shared.web.ActDrafts;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import niangjia.supervision.SupervisionId;
import org.springframework.stereotype.Component;

/** Drafts of clues being taken in and of acts on a case. */
@Component
final class SupervisionDraftMatters implements DraftMatters {
    static final String CLUE = "clue:new";

    private final SupervisionDesk desk;
    private final PageWords words;

    SupervisionDraftMatters(SupervisionDesk desk, PageWords words) {
        this.desk = desk;
        this.words = words;
    }

    static String matter(SupervisionId id, SupervisionForm form) {
        return ActDrafts.matter(id.value(), form.segment());
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        return matter.equals(CLUE)
                ? Optional.of(new About(words.text("supervision.clue"), "/supervisions/new", "RegisterClue"))
                : new ActDrafts("supervision:", words)
                        .about(
                                matter,
                                act -> SupervisionForm.bySegment(act).map(SupervisionForm::name),
                                id -> desk.find(reader, new SupervisionId(id))
                                        .map(view -> new ActDrafts.Seen(view.number(), SupervisionIds.address(id))));
    }
}
