package niangjia.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.web.CaseValues;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageUnits;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionClock;
import niangjia.supervision.read.SupervisionParts.EvidenceView;
import niangjia.supervision.read.SupervisionParts.FindingView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionParts.SupervisorView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a case itself can say in one of its papers; nothing is guessed, and nothing is said that did not happen. */
@Component
class PaperPrefill {
    private final LetterWords words;
    private final LetterMarks marks;
    private final PageUnits units;
    private final CaseRecord record;
    private final Clock clock;

    PaperPrefill(LetterWords words, LetterMarks marks, PageUnits units, CaseRecord record, Clock clock) {
        this.words = words;
        this.marks = marks;
        this.units = units;
        this.record = record;
        this.clock = clock;
    }

    /** @param about null for a public reminder */
    ObjectNode of(SupervisionView view, PaperKind kind, @Nullable RespondentView about, UnitRef issuer, Actor writer) {
        CaseValues values = new CaseValues();
        values.put("issuer", units.nameOf(issuer.id()));
        values.put("matter", words.matter(view.category()));
        values.put("employer", about == null ? null : about.name());
        values.put("bases", words.bases(issuer, clock.instant()));
        values.put("contact", writer.name());
        values.put("phone", LetterWords.HOTLINE);
        values.put("office", words.office(units.nameOf(issuer.id())));
        FindingView finding = about == null ? null : about.finding();
        if (finding != null && finding.breach()) {
            values.put("articles", finding.articles());
        }
        switch (kind) {
            case REMINDER -> reminder(values, finding, issuer);
            case PUBLIC_REMINDER -> values.remove("employer");
            case OPINION -> opinion(values, view, about, issuer);
            case SUGGESTION -> suggestion(values, view, about);
        }
        return values.values();
    }

    private void reminder(CaseValues values, @Nullable FindingView finding, UnitRef issuer) {
        values.remove("facts");
        values.put("occasion", finding == null ? null : Words.textOf(finding.words()));
        values.put("replyTerm", words.term(SupervisionClock.REMINDER_REPLY, issuer, clock.instant()));
    }

    private void opinion(CaseValues values, SupervisionView view, @Nullable RespondentView about, UnitRef issuer) {
        values.put("problem", words.matter(view.category()));
        values.put("replyTerm", words.term(SupervisionClock.OPINION_REPLY, issuer, clock.instant()));
        values.put(
                "supervisors",
                view.supervisors().stream()
                        .filter(SupervisorView::assigned)
                        .map(SupervisorView::name)
                        .toList());
        record.acceptedAt(view.caseId()).ifPresent(at -> values.day("acceptedOn", at));
        if (about == null) {
            return;
        }
        values.put("heard", words.heard(about.employerHeard(), about.workerHeard()));
        facts(values, about);
        values.put("course", course(view, about));
        values.counted("evidence", evidence(view, about).map(each -> List.of(each.title(), each.source(), "")));
    }

    private void suggestion(CaseValues values, SupervisionView view, @Nullable RespondentView about) {
        if (about == null) {
            return;
        }
        facts(values, about);
        papers(view, about, PaperKind.OPINION)
                .filter(paper -> paper.number() > 0)
                .forEach(paper -> {
                    values.put("opinionNumber", number(paper));
                    served(paper).ifPresent(at -> values.day("opinionServedOn", at));
                    values.put("ground", ground(paper.status()));
                });
        if (!values.has("ground")
                && view.obstructions().stream()
                        .anyMatch(each -> each.respondentId().equals(about.respondentId()))) {
            values.put("ground", "OBSTRUCTION");
        }
        Stream<List<String>> opinions = papers(view, about, PaperKind.OPINION)
                .filter(paper -> paper.number() > 0)
                .map(paper -> List.of(words.paper(paper.kind(), number(paper)), "1", ""));
        values.counted(
                "materials",
                Stream.concat(opinions, evidence(view, about).map(each -> List.of(each.title(), "1", ""))));
    }

    private static void facts(CaseValues values, RespondentView about) {
        FindingView finding = about.finding();
        values.put("facts", finding == null ? null : Words.textOf(finding.words()));
    }

    /** How the employer was asked before, as far as it came. */
    private @Nullable String course(SupervisionView view, RespondentView about) {
        List<String> said = new ArrayList<>();
        papers(view, about, PaperKind.REMINDER)
                .forEach(paper -> served(paper).ifPresent(at -> said.add(words.reminded(at, paper.status()))));
        var talks = view.negotiation();
        if (talks != null && talks.state().equals("FAILED") && talks.endedAt() != null) {
            said.add(words.talksFailed(talks.endedAt()));
        }
        return said.isEmpty() ? null : String.join("", said);
    }

    private static Stream<PaperView> papers(SupervisionView view, RespondentView about, PaperKind kind) {
        return view.papers().stream()
                .filter(paper -> paper.kind() == kind && paper.status() != PaperStatus.VOID)
                .filter(paper -> about.respondentId().equals(paper.respondentId()));
    }

    private static Stream<EvidenceView> evidence(SupervisionView view, RespondentView about) {
        FindingView finding = about.finding();
        List<String> named = finding == null ? List.of() : finding.evidence();
        return view.evidence().stream().filter(each -> named.contains(each.evidenceId()));
    }

    private static Optional<Instant> served(PaperView paper) {
        var delivery = paper.delivery();
        return Optional.ofNullable(delivery == null ? null : delivery.servedAt());
    }

    private String number(PaperView paper) {
        return marks.number(paper);
    }

    private static @Nullable String ground(PaperStatus status) {
        return switch (status) {
            case REFUSED -> "REFUSED";
            case LAPSED -> "UNANSWERED";
            case REPLY_REJECTED -> "INADEQUATE_REPLY";
            default -> null;
        };
    }
}
