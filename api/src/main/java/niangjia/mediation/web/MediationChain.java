package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.web.ChainPiece;
import niangjia.complaint.web.ComplaintPieces;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.web.SupervisionDesk;
import niangjia.supervision.web.SupervisionPieces;
import org.springframework.stereotype.Component;

/** The strip of matters a case hangs together with: what it grew out of, and what that grew out of. */
@Component
final class MediationChain {
    private final ComplaintPieces complaints;
    private final SupervisionPieces supervisions;
    private final SupervisionDesk desk;
    private final PageWords words;

    MediationChain(ComplaintPieces complaints, SupervisionPieces supervisions, SupervisionDesk desk, PageWords words) {
        this.complaints = complaints;
        this.supervisions = supervisions;
        this.desk = desk;
        this.words = words;
    }

    List<ChainPiece> of(MediationView view, Actor reader) {
        List<ChainPiece> pieces = new ArrayList<>();
        String from = view.origin().bornFrom();
        if (from != null && ComplaintId.isOne(from)) {
            pieces.add(complaints.of(reader, from));
        } else if (from != null) {
            MediationIds.supervision(from).ifPresent(id -> {
                Optional<SupervisionView> supervision = desk.find(reader, id);
                supervision
                        .map(SupervisionView::bornFrom)
                        .ifPresent(complaint -> pieces.add(complaints.of(reader, complaint)));
                pieces.add(supervisions.of(supervision));
            });
        }
        pieces.add(new ChainPiece(words.text("module.mediation"), view.number(), null, words.text("chain.here"), true));
        return pieces;
    }
}
