package niangjia.mediation.web;

import java.util.Optional;
import niangjia.mediation.MediationId;
import niangjia.shared.Actor;
import niangjia.shared.web.ActDrafts;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Drafts of applications being taken in and of acts on a case. */
@Component
final class MediationDraftMatters implements DraftMatters {
    static final String APPLICATION = "mediation-application:new";

    private final MediationDesk desk;
    private final PageWords words;

    MediationDraftMatters(MediationDesk desk, PageWords words) {
        this.desk = desk;
        this.words = words;
    }

    static String matter(MediationId id, MediationForm form) {
        return ActDrafts.matter(id.value(), form.segment());
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        return matter.equals(APPLICATION)
                ? Optional.of(
                        new About(words.text("act.ReceiveApplication"), MediationNewPages.NEW, "ReceiveApplication"))
                : new ActDrafts("mediation:", words)
                        .about(matter, act -> MediationForm.bySegment(act).map(MediationForm::name), id -> desk.find(
                                        reader, new MediationId(id))
                                .map(view -> new ActDrafts.Seen(view.number(), MediationIds.address(id))));
    }
}
