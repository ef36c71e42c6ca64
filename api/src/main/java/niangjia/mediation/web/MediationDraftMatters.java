package niangjia.mediation.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.DraftMatters;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Drafts of applications being taken in and of acts on a case. */
@Component
final class MediationDraftMatters implements DraftMatters {
    static final String APPLICATION = "mediation-application:new";

    private static final Pattern ACT = Pattern.compile("(mediation:[A-Za-z0-9-]+):([a-z-]+)");

    private final MediationDesk desk;
    private final PageWords words;

    MediationDraftMatters(MediationDesk desk, PageWords words) {
        this.desk = desk;
        this.words = words;
    }

    static String matter(MediationId id, MediationForm form) {
        return id.value() + ":" + form.segment();
    }

    @Override
    public Optional<About> about(String matter, Actor reader) {
        if (matter.equals(APPLICATION)) {
            String title = words.text("act.ReceiveApplication");
            return Optional.of(new About(title, MediationNewPages.NEW, "ReceiveApplication"));
        }
        Matcher written = ACT.matcher(matter);
        return written.matches()
                ? MediationForm.bySegment(written.group(2))
                        .map(form -> act(new MediationId(written.group(1)), form, reader))
                : Optional.empty();
    }

    private About act(MediationId id, MediationForm form, Actor reader) {
        String act = words.text("act." + form.name());
        Optional<MediationView> seen = desk.find(reader, id);
        String title = seen.map(view -> words.text("drafts.act", act, view.number()))
                .orElse(words.text("drafts.act-out-of-reach", act));
        String href = MediationIds.address(id.value()) + "/acts/" + form.segment();
        return new About(title, seen.isPresent() ? href : null, form.name());
    }
}
