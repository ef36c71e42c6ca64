package niangjia.audit.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niangjia.audit.ErasureCommand.IssueCertificate;
import niangjia.audit.ErasureId;
import niangjia.audit.SweepFacts;
import niangjia.audit.read.ErasureView;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import niangjia.letters.web.LetterShelf;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** The paper that says what was destroyed, looked through and left. It names nobody but those who acted. */
@Component
class ErasureCertificate {
    private static final String KIND = "erasure-certificate";
    private static final LetterTemplates TEMPLATES = LetterTemplates.bundled();

    private final LetterShelf shelf;
    private final PageWords words;

    ErasureCertificate(LetterShelf shelf, PageWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    /** The command, with the paper on the shelf. */
    IssueCertificate issue(ErasureView view, Instant now, Actor actor) {
        Rule.verify(new TheSweepIsDone(view.sweep() != null));
        LetterTemplate template = TEMPLATES.inForce(KIND, DeskTime.dayOf(now));
        Letter letter = template.fill(filling(view)).readyOrRefuse();
        return new IssueCertificate(
                new ErasureId(view.row().erasureId()),
                now,
                DeskTime.dayOf(now).getYear(),
                template.id(),
                shelf.keep(view.row().erasureId(), letter));
    }

    /** @throws RuleViolated {@code erasure/no-certificate} */
    Letter issued(ErasureView view) {
        ErasureView.Certificate certificate = view.certificate();
        if (certificate == null) {
            throw new RuleViolated("erasure/no-certificate", List.of());
        }
        String number = words.text("erasure.certificate.number", certificate.year() + "", certificate.number() + "");
        return shelf.kept(view.row().erasureId(), certificate.digest()).issued(Map.of("number", number));
    }

    private Filling filling(ErasureView view) {
        ErasureView.Sweep sweep = Objects.requireNonNull(view.sweep());
        SweepFacts facts = sweep.facts();
        List<String> kept = new ArrayList<>();
        for (String each : view.kept()) {
            String[] parts = each.split(" ", 2);
            kept.add(words.text("erasure.paper.kept." + parts[1], parts[0]));
        }
        List<String> looked = new ArrayList<>(List.of(
                words.text("erasure.paper.tables", facts.tables() + "", facts.rows() + ""),
                words.text("erasure.paper.documents", facts.collections() + "", facts.documents() + ""),
                words.text("erasure.paper.files", facts.files() + "", facts.bytes() + "")));
        // what was not looked through is said on the paper, too
        if (!facts.elsewhere().isEmpty()) {
            looked.add(words.text("erasure.paper.elsewhere", facts.elsewhere().size() + ""));
        }
        return Filling.empty()
                .line("request", view.row().number())
                .line("issuer", words.unit(view.row().unitId()))
                .choice("basis", view.row().basis())
                .day("destroyedOn", DeskTime.dayOf(Objects.requireNonNull(view.destroyedAt())))
                .count("keys", (long) view.keys())
                .count("streams", (long) view.streams())
                .line("proposer", view.by("erasure.Proposed"))
                .line("approver", view.by("erasure.Approved"))
                .moment("sweptAt", LocalDateTime.ofInstant(sweep.at(), DeskTime.ZONE))
                .lines("looked", looked)
                .lines(
                        "removed",
                        List.of(
                                words.text("erasure.paper.remade", facts.documentsRemade() + ""),
                                words.text("erasure.paper.drafts", facts.draftsEnded() + ""),
                                words.text("erasure.paper.papers", facts.papersRedacted() + "")))
                .lines("kept", kept)
                .count("events", facts.events())
                .line("before", Objects.requireNonNull(view.digest()))
                .line("after", facts.digest())
                .line("receiver", words.text("erasure.paper.receiver"));
    }
}
