package niangjia.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Recomputation;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.Term;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.web.SupervisionOffers.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case shows, with or without a form open on it. */
@Component
final class SupervisionCaseModel {
    static final int ENTRIES = 60;
    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);
    private static final Comparator<Term> LATEST_ENDED_FIRST = Comparator.comparing(
                    Term::endedAt, Comparator.nullsFirst(Comparator.<@Nullable Instant>naturalOrder()))
            .reversed();

    private final SupervisionDesk desk;
    private final SupervisionOffers offers;
    private final QuestionDesk questions;
    private final TermWhy reasons;
    private final PageWords words;

    SupervisionCaseModel(
            SupervisionDesk desk, SupervisionOffers offers, QuestionDesk questions, TermWhy reasons, PageWords words) {
        this.desk = desk;
        this.offers = offers;
        this.questions = questions;
        this.reasons = reasons;
        this.words = words;
    }

    /** The papers that went, or are to go, to one employer. */
    record Ladder(@Nullable RespondentView about, List<Step> steps) {}

    /** @param offers what may be done with it now, the next step first */
    record Step(PaperView paper, List<Offer> offers) {}

    /** @param href null for what has no page, or none the reader may open */
    record Piece(String kind, String name, @Nullable String href, String mark, boolean current) {}

    void fill(Model model, SupervisionView view, Actor actor, boolean everything) {
        SupervisionId id = new SupervisionId(view.caseId());
        var timeline = desk.timeline(actor, id, null, ENTRIES);
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("menu", offers.menu(view, actor));
        model.addAttribute(
                "referHref",
                RegistryKind.REFERRAL.beginning().isFor(actor) ? RegistryKind.referralOf(view.caseId()) : null);
        model.addAttribute("ladders", ladders(view, actor));
        model.addAttribute("chain", chain(view, actor));
        model.addAttribute("open", open(view));
        model.addAttribute("ended", ended(view));
        model.addAttribute("everything", everything);
        model.addAttribute("entries", shown(timeline.entries(), everything));
        model.addAttribute("next", timeline.next());
        model.addAttribute(
                "steps",
                timeline.entries().stream().filter(entry -> !entry.clock()).count());
    }

    List<SupervisionEntry> shown(List<SupervisionEntry> entries, boolean everything) {
        return entries.stream()
                .filter(entry -> everything || !entry.clock() || lapse(entry))
                .toList();
    }

    /** What happened after the reader last looked, the latest first; of the clocks only that time has passed. */
    List<SupervisionEntry> since(SupervisionId id, Actor actor, @Nullable Long seen) {
        return seen == null
                ? List.of()
                : shown(desk.timeline(actor, id, null, ENTRIES).entries(), false).stream()
                        .filter(entry -> entry.sequence() > seen)
                        .toList();
    }

    TermWhy.Why why(SupervisionView view, String written) {
        Term term = view.term(TermChips.termId(written))
                .or(() -> view.term(written))
                .orElseThrow(() -> new RuleViolated("terms/unknown", List.of(written.length() > 40 ? "" : written)));
        List<TermWhy.Line> moved = view.recomputations().stream()
                .filter(each -> each.termId().equals(term.termId()))
                .map(this::line)
                .toList();
        return reasons.of(term, moved).orElseThrow(() -> new RuleViolated("terms/unknown", List.of("")));
    }

    private static boolean lapse(SupervisionEntry entry) {
        return entry.kind().equals("clock.Lapsed");
    }

    private List<Ladder> ladders(SupervisionView view, Actor actor) {
        List<Ladder> ladders = new ArrayList<>();
        view.respondents()
                .forEach(each -> ladders.add(new Ladder(
                        each,
                        view.papers().stream()
                                .filter(paper -> each.respondentId().equals(paper.respondentId()))
                                .map(paper -> new Step(paper, offers.of(paper, view, actor)))
                                .toList())));
        List<Step> toAll = view.papers().stream()
                .filter(paper -> paper.respondentId() == null)
                .map(paper -> new Step(paper, offers.of(paper, view, actor)))
                .toList();
        if (!toAll.isEmpty()) {
            ladders.add(new Ladder(null, toAll));
        }
        return ladders;
    }

    private List<Piece> chain(SupervisionView view, Actor actor) {
        List<Piece> pieces = new ArrayList<>();
        String bornFrom = view.bornFrom();
        if (bornFrom != null) {
            Optional<CaseView> complaint = questions.askForOptional(new CaseOf(actor, bornFrom), CaseView.class);
            pieces.add(new Piece(
                    words.text("supervision.chain.complaint"),
                    complaint.map(CaseView::number).orElse(words.text("supervision.chain.out-of-reach")),
                    complaint
                            .map(each -> "/complaints/" + SupervisionIds.key(each.complaintId()))
                            .orElse(null),
                    complaint
                            .map(each ->
                                    words.label("ComplaintStatus", each.state().name()))
                            .orElse(""),
                    false));
        }
        pieces.add(
                new Piece(words.text("supervision.chain.case"), view.number(), null, words.text("chain.here"), true));
        view.handOvers()
                .forEach(each -> pieces.add(new Piece(
                        words.text("supervision.chain.referral"),
                        words.label("ReferralBody", each.body()),
                        null,
                        words.text(each.outcome() == null ? "child.running" : "chain.answered"),
                        false)));
        return pieces;
    }

    private static List<Term> open(SupervisionView view) {
        return view.terms().stream()
                .filter(term -> term.status().open())
                .sorted(FIRST_TO_END)
                .toList();
    }

    private static List<Term> ended(SupervisionView view) {
        return view.terms().stream()
                .filter(term -> !term.status().open())
                .sorted(LATEST_ENDED_FIRST)
                .toList();
    }

    private TermWhy.Line line(Recomputation each) {
        String source = each.source() == null ? "" : each.source();
        String reason = words.label("TermReason", each.reason());
        String said = each.from().equals(each.to())
                ? words.text("why.confirmed", words.exact(each.at()), reason, source)
                : words.text(
                        "why.moved",
                        words.exact(each.at()),
                        reason,
                        source,
                        words.day(each.from()),
                        words.day(each.to()));
        return new TermWhy.Line(words.text("why.recomputed"), said, "", true);
    }
}
