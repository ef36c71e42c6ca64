package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.web.CaseClocks;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationId;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationEntry;
import niangjia.mediation.read.MediationNote;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTimeline;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.terms.Term;
import niangjia.shared.web.TermWhy;
import niangjia.shared.web.seen.SeenForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case shows, with or without a form open on it. */
@Component
final class MediationCaseModel {
    static final int ENTRIES = 60;
    private static final int PRINTED_TOGETHER = 1000;
    /** They stand with the claims they run against. */
    private static final Set<MediationClock> AGAINST_THE_CLAIMS =
            EnumSet.of(MediationClock.LIMITATION, MediationClock.CIVIL_LIMITATION);

    private final MediationDesk desk;
    private final MediationOffers offers;
    private final MediationChain chains;
    private final MediationRail rail;
    private final CaseClocks clocks;
    private final SeenForms seen;

    MediationCaseModel(
            MediationDesk desk,
            MediationOffers offers,
            MediationChain chains,
            MediationRail rail,
            CaseClocks clocks,
            SeenForms seen) {
        this.desk = desk;
        this.offers = offers;
        this.chains = chains;
        this.rail = rail;
        this.clocks = clocks;
        this.seen = seen;
    }

    /** The page, with what each side said alone for the mediators of the case. */
    void fill(Model model, MediationView view, Actor actor, boolean everything, int rollPage) {
        MediationTimeline course = desk.timeline(actor, id(view), null, ENTRIES);
        facts(model, view, MediationRollPage.of(view.roll().members(), rollPage));
        course(model, view, course, everything);
        seen.shown(model, actor, view.caseId(), view.sequence(), sequences(course, everything));
        model.addAttribute("menu", offers.menu(view, actor));
        model.addAttribute("chain", chains.of(view, actor));
        model.addAttribute("stations", rail.of(view));
        model.addAttribute("notes", notes(view, actor));
    }

    void fill(Model model, MediationView view, Actor actor, boolean everything) {
        fill(model, view, actor, everything, 1);
    }

    /** What a list shows of a case without leaving it. */
    void peek(Model model, MediationView view, Actor actor) {
        course(model, view, desk.timeline(actor, id(view), null, ENTRIES), false);
        model.addAttribute("menu", offers.menu(view, actor));
    }

    /** Older entries, as somebody asks for them. */
    void older(Model model, MediationView view, Actor actor, String cursor, boolean everything) {
        MediationTimeline page = desk.timeline(actor, id(view), cursor, ENTRIES);
        course(model, view, page, everything);
        seen.more(model, actor, view.caseId(), sequences(page, everything));
    }

    private void course(Model model, MediationView view, MediationTimeline page, boolean everything) {
        model.addAttribute("view", view);
        model.addAttribute("address", MediationIds.address(view.caseId()));
        model.addAttribute("everything", everything);
        model.addAttribute("entries", shown(page.entries(), everything));
        model.addAttribute("next", page.next());
    }

    /** For paper: every step, the first one first, the roll whole, and nothing of what one side said alone. */
    void onPaper(Model model, MediationView view, Actor actor) {
        List<MediationEntry> all = new ArrayList<>();
        String cursor = null;
        do {
            MediationTimeline page = desk.timeline(actor, id(view), cursor, PRINTED_TOGETHER);
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        Collections.reverse(all);
        course(model, view, new MediationTimeline(all, null), false);
        facts(model, view, MediationRollPage.whole(view.roll().members()));
    }

    /** What happened after the reader last looked, the latest first; of the clocks only that time has passed. */
    List<MediationEntry> since(MediationId id, Actor actor, @Nullable Long seen) {
        if (seen == null) {
            return List.of();
        }
        List<MediationEntry> entries = desk.timeline(actor, id, null, ENTRIES).entries();
        return shown(entries, false).stream()
                .filter(entry -> entry.sequence() > seen)
                .toList();
    }

    TermWhy.Why why(MediationView view, String written) {
        return clocks.why(view::term, view.recomputations(), written);
    }

    private void facts(Model model, MediationView view, MediationRollPage roll) {
        List<Term> binding = view.terms().stream()
                .filter(term -> !AGAINST_THE_CLAIMS.contains(MediationClock.of(term.termId())))
                .toList();
        PerformanceView performance = view.performance();
        model.addAttribute("open", clocks.open(binding));
        model.addAttribute("ended", clocks.ended(binding));
        model.addAttribute("lines", MediationClaimLine.of(view));
        model.addAttribute("progress", performance == null ? null : MediationProgress.of(performance));
        model.addAttribute("windows", MediationWindow.of(view));
        model.addAttribute("points", LawfulPoint.values());
        model.addAttribute("roll", roll);
        model.addAttribute("sides", facing(view));
        model.addAttribute("sidesAll", bySide(view));
    }

    private static List<Long> sequences(MediationTimeline page, boolean everything) {
        return shown(page.entries(), everything).stream()
                .map(MediationEntry::sequence)
                .toList();
    }

    private static List<MediationEntry> shown(List<MediationEntry> entries, boolean everything) {
        return entries.stream()
                .filter(entry -> everything || !entry.clock() || entry.kind().equals("clock.Lapsed"))
                .toList();
    }

    /** Ids of those who face each other. */
    private static List<List<String>> facing(MediationView view) {
        return Stream.of(PartySide.APPLICANT, PartySide.RESPONDENT)
                .map(side ->
                        view.partiesOn(side).stream().map(PartyView::partyId).toList())
                .filter(side -> !side.isEmpty())
                .toList();
    }

    /** Everybody who takes part or did, by side; a third side only if somebody stands on it. */
    private static Map<PartySide, List<PartyView>> bySide(MediationView view) {
        Map<PartySide, List<PartyView>> sides = new LinkedHashMap<>();
        for (PartySide side : PartySide.values()) {
            List<PartyView> parties = view.parties().stream()
                    .filter(each -> each.side().equals(side.name()))
                    .toList();
            if (side != PartySide.THIRD || !parties.isEmpty()) {
                sides.put(side, parties);
            }
        }
        return sides;
    }

    /** Null for everybody who does not mediate in the case as themselves: then the page has no place for them at all. */
    private @Nullable Map<PartySide, List<MediationNote>> notes(MediationView view, Actor actor) {
        boolean mediates = actor.onBehalfOf() == null
                && view.mediators().stream().anyMatch(each -> each.staffId().equals(actor.staffId()));
        if (!mediates) {
            return null;
        }
        List<MediationNote> all = desk.notes(actor, id(view)).notes();
        Map<PartySide, List<MediationNote>> sides = new LinkedHashMap<>();
        for (PartySide side : List.of(PartySide.APPLICANT, PartySide.RESPONDENT)) {
            sides.put(
                    side,
                    all.stream().filter(note -> note.side().equals(side.name())).toList());
        }
        return sides;
    }

    private static MediationId id(MediationView view) {
        return new MediationId(view.caseId());
    }
}
