package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.ChildKind;
import niangjia.complaint.web.CaseClocks;
import niangjia.complaint.web.ChainPiece;
import niangjia.complaint.web.ComplaintBranches;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.complaint.web.ComplaintPieces;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.TermWhy;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionParts.MediationChild;
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

    private final SupervisionDesk desk;
    private final SupervisionOffers offers;
    private final ComplaintPieces complaints;
    private final List<ComplaintBranches> branches;
    private final CaseClocks clocks;
    private final PageWords words;
    private final SeenForms seen;

    SupervisionCaseModel(
            SupervisionDesk desk,
            SupervisionOffers offers,
            ComplaintPieces complaints,
            List<ComplaintBranches> branches,
            CaseClocks clocks,
            PageWords words,
            SeenForms seen) {
        this.desk = desk;
        this.offers = offers;
        this.complaints = complaints;
        this.branches = branches;
        this.clocks = clocks;
        this.words = words;
        this.seen = seen;
    }

    /** The papers that went, or are to go, to one employer. */
    record Ladder(@Nullable RespondentView about, List<Step> steps) {}

    /** @param offers what may be done with it now, the next step first */
    record Step(PaperView paper, List<Offer> offers) {}

    void fill(Model model, SupervisionView view, Actor actor, boolean everything) {
        SupervisionId id = new SupervisionId(view.caseId());
        var timeline = desk.timeline(actor, id, null, ENTRIES);
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("menu", offers.menu(view, actor));
        model.addAttribute(
                "referHref",
                RegistryKind.REFERRAL.beginning().isFor(actor) ? RegistryKind.referralOf(view.caseId()) : null);
        model.addAttribute(
                "sprouts",
                branches.stream()
                        .flatMap(feature -> feature.sprouts(actor, view.caseId()).stream())
                        .toList());
        model.addAttribute("ladders", ladders(view, actor));
        model.addAttribute("chain", chain(view, actor));
        model.addAttribute("open", clocks.open(view.terms()));
        model.addAttribute("ended", clocks.ended(view.terms()));
        model.addAttribute("everything", everything);
        List<SupervisionEntry> entries = shown(timeline.entries(), everything);
        model.addAttribute("entries", entries);
        model.addAttribute("next", timeline.next());
        seen.shown(
                model,
                actor,
                view.caseId(),
                view.sequence(),
                entries.stream().map(SupervisionEntry::sequence).toList());
        model.addAttribute(
                "steps",
                timeline.entries().stream().filter(entry -> !entry.clock()).count());
    }

    /** Older entries, as somebody asks for them. */
    void older(Model model, SupervisionView view, Actor actor, String cursor, boolean everything) {
        var page = desk.timeline(actor, new SupervisionId(view.caseId()), cursor, ENTRIES);
        List<SupervisionEntry> entries = shown(page.entries(), everything);
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("everything", everything);
        model.addAttribute("entries", entries);
        model.addAttribute("next", page.next());
        seen.more(
                model,
                actor,
                view.caseId(),
                entries.stream().map(SupervisionEntry::sequence).toList());
    }

    private static List<SupervisionEntry> shown(List<SupervisionEntry> entries, boolean everything) {
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
        return clocks.why(view::term, view.recomputations(), written);
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

    private List<ChainPiece> chain(SupervisionView view, Actor actor) {
        List<ChainPiece> pieces = new ArrayList<>();
        String bornFrom = view.bornFrom();
        if (bornFrom != null) {
            pieces.add(complaints.of(actor, bornFrom));
        }
        pieces.add(new ChainPiece(
                words.text("supervision.chain.case"), view.number(), null, words.text("chain.here"), true));
        view.handOvers()
                .forEach(each -> pieces.add(new ChainPiece(
                        words.text("supervision.chain.referral"),
                        words.label("ReferralBody", each.body()),
                        null,
                        words.text(each.outcome() == null ? "child.running" : "chain.answered"),
                        false)));
        Map<String, Branch> known = branches.stream()
                .flatMap(feature -> feature.of(actor, view.caseId()).stream())
                .collect(Collectors.toMap(Branch::id, Function.identity(), (one, same) -> one));
        view.mediations().forEach(each -> pieces.add(mediation(each, known.get(each.mediationId()))));
        return pieces;
    }

    private ChainPiece mediation(MediationChild child, @Nullable Branch known) {
        return known != null
                ? known.piece()
                : new ChainPiece(
                        words.label("ChildKind", ChildKind.MEDIATION.name()),
                        words.text("supervision.chain.out-of-reach"),
                        null,
                        words.text(child.outcome() == null ? "child.running" : "chain.answered"),
                        false);
    }
}
