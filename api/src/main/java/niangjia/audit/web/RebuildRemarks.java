package niangjia.audit.web;

import java.util.List;
import niangjia.audit.RebuildActs;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.read.RebuildView;
import niangjia.audit.read.RebuildsUnsettled;
import niangjia.complaint.web.MatterRemarks;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** A nightly sample that differed waits at the bell of those who rebuild, until the read model is what the record makes of it. */
@Component
class RebuildRemarks implements MatterRemarks {
    private final QuestionDesk questions;
    private final PageWords words;

    RebuildRemarks(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    @Override
    public List<Remark> on(Actor reader, String matterId) {
        return List.of();
    }

    @Override
    public List<Remark> waiting(Actor reader) {
        return RebuildActs.rebuilds(reader)
                ? questions.ask(new RebuildsUnsettled(reader), RebuildPage.class).items().stream()
                        .map(this::remark)
                        .toList()
                : List.of();
    }

    private Remark remark(RebuildView sample) {
        long different = sample.findings() == null ? 0 : sample.findings().different();
        String said = words.text(
                "rebuild.remark",
                words.day(DeskTime.dayOf(sample.started().at())),
                words.text("rebuild.model." + sample.model()),
                different);
        return new Remark(said, "/audit/rebuilds/" + sample.id(), false);
    }
}
