package niangjia.supervision.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.web.acts.ActMenu;
import niangjia.shared.web.acts.ActOffer;
import niangjia.shared.web.acts.ActOffer.Obstacle;
import niangjia.shared.web.acts.ShutWords;
import niangjia.supervision.ClueCommand;
import niangjia.supervision.InquiryCommand;
import niangjia.supervision.OutcomeCommand;
import niangjia.supervision.PaperCommand;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.read.SupervisionDuty;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which acts a reader of a case may use, which not and why; by the same table the record refuses by. */
@Component("supervisionOffers")
final class SupervisionOffers {
    private static final String DUTY = "supervision.duty.";
    private static final List<String> CHAPTERS = List.of("CLUE", "INQUIRY", "PAPER", "OUTCOME");

    /** What the duty at the top of the page asks for. */
    private static final Map<String, Class<? extends SupervisionCommand>> NEXT = Map.ofEntries(
            Map.entry("decide", ClueCommand.AcceptClue.class),
            Map.entry("declineNotice", ClueCommand.GiveDeclineNotice.class),
            Map.entry("assign", ClueCommand.AssignSupervisors.class),
            Map.entry("inquire", InquiryCommand.OpenInquiry.class),
            Map.entry("hear", InquiryCommand.HearParty.class),
            Map.entry("find", InquiryCommand.FindBreach.class),
            Map.entry("review", PaperCommand.PassPaper.class),
            Map.entry("sign", PaperCommand.SignPaper.class),
            Map.entry("issue", PaperCommand.IssuePaper.class),
            Map.entry("seal", PaperCommand.PlaceSeal.class),
            Map.entry("serve", PaperCommand.ServePaper.class),
            Map.entry("judge", PaperCommand.AcceptReply.class),
            Map.entry("filing", PaperCommand.RecordFiling.class),
            Map.entry("result", PaperCommand.RecordAuthorityResult.class),
            Map.entry("awaitReply", PaperCommand.RecordReply.class),
            Map.entry("nextRung", PaperCommand.DraftPaper.class),
            Map.entry("paper", PaperCommand.DraftPaper.class),
            Map.entry("verify", OutcomeCommand.VerifyCorrection.class),
            Map.entry("negotiate", InquiryCommand.RecordSettlement.class),
            Map.entry("inform", OutcomeCommand.InformComplainant.class),
            Map.entry("report", OutcomeCommand.ReportCase.class),
            Map.entry("close", OutcomeCommand.CloseCase.class));

    private static final Set<PaperKind> TO_ONE_EMPLOYER = EnumSet.of(PaperKind.REMINDER, PaperKind.OPINION);
    private static final Set<PaperKind> TO_AN_AUTHORITY = EnumSet.of(PaperKind.SUGGESTION);

    /** Acts that are for some kinds of paper alone. */
    private static final Map<Class<?>, Set<PaperKind>> KINDS = Map.ofEntries(
            Map.entry(PaperCommand.ServePaper.class, EnumSet.complementOf(EnumSet.of(PaperKind.PUBLIC_REMINDER))),
            Map.entry(PaperCommand.NoteServiceRefused.class, TO_ONE_EMPLOYER),
            Map.entry(PaperCommand.PublishNotice.class, TO_ONE_EMPLOYER),
            Map.entry(PaperCommand.PublishReminder.class, EnumSet.of(PaperKind.PUBLIC_REMINDER)),
            Map.entry(PaperCommand.RecordReply.class, TO_ONE_EMPLOYER),
            Map.entry(PaperCommand.TransferMaterial.class, TO_AN_AUTHORITY),
            Map.entry(PaperCommand.RecordFiling.class, TO_AN_AUTHORITY),
            Map.entry(PaperCommand.RecordNonFiling.class, TO_AN_AUTHORITY),
            Map.entry(PaperCommand.NoteAuthorityExtended.class, TO_AN_AUTHORITY),
            Map.entry(PaperCommand.NoteAuthorityClosed.class, TO_AN_AUTHORITY),
            Map.entry(PaperCommand.RecordAuthorityResult.class, TO_AN_AUTHORITY));

    /** What leads a paper back or beside its course never stands before what leads it on. */
    private static final Set<Class<?>> BESIDE = Set.of(
            PaperCommand.SendBackPaper.class, PaperCommand.AcknowledgeWarning.class, PaperCommand.VoidPaper.class);

    /** The case is told when the mediation has begun; nobody says it here. */
    private static final Class<?> FOLLOWS = OutcomeCommand.SpinOffMediation.class;

    private final UnitDirectory units;
    private final ShutWords shut;

    SupervisionOffers(UnitDirectory units, ShutWords shut) {
        this.units = units;
        this.shut = shut;
    }

    /**
     * One act of the menu.
     *
     * @param obstacle null if it may be used
     * @param units codes of the units in which somebody may do it
     * @param href of its form
     */
    record Offer(SupervisionAct act, @Nullable Obstacle obstacle, List<String> units, String href) implements ActOffer {
        @Override
        public String name() {
            return act.name();
        }
    }

    ActMenu<Offer> menu(SupervisionView view, Actor actor) {
        return ActMenu.of(primary(view, actor), CHAPTERS, chapter -> SupervisionForm.all().stream()
                .filter(form -> !form.begins() && chapter(form.act()).equals(chapter))
                .filter(form -> form.act().command() != FOLLOWS)
                .map(form -> offer(form, view, actor, null)));
    }

    /** What may be done with one paper now, the next step first. */
    public List<Offer> of(PaperView paper, SupervisionView view, Actor actor) {
        return SupervisionForm.all().stream()
                .filter(form -> fits(form.act(), paper) && mayTake(form.act(), paper, actor))
                .map(form -> offer(form, view, actor, paper.paperId()))
                .filter(Offer::open)
                .sorted(Comparator.comparing(
                        offer -> BESIDE.contains(offer.act().command())))
                .toList();
    }

    Offer offer(SupervisionForm form, SupervisionView view, Actor actor, @Nullable String paperId) {
        List<UnitRef> within = within(form.act(), view);
        String href = SupervisionIds.address(view.caseId()) + "/acts/" + form.segment()
                + (paperId == null ? "" : "?paperId=" + paperId);
        return new Offer(
                form.act(),
                obstacle(form.act(), view, actor, within),
                within.stream().map(UnitRef::id).distinct().toList(),
                href);
    }

    /** When an act that cannot be used now can be, and by whom. */
    public String why(Offer offer) {
        Obstacle obstacle = Objects.requireNonNull(offer.obstacle(), "an act that is open needs no reason");
        SupervisionAct act = offer.act();
        return switch (obstacle) {
            case STATE -> shut.when("shut.when", "SupervisionStatus", act.from(), act.roles());
            case PAPER -> shut.when("shut.paper", "PaperStatus", act.paper(), act.roles());
            case ROLE, UNIT, BENCH -> shut.who(offer, act.roles());
        };
    }

    private Optional<Offer> primary(SupervisionView view, Actor actor) {
        SupervisionDuty duty = view.duty();
        if (duty == null || !duty.key().startsWith(DUTY)) {
            return Optional.empty();
        }
        Class<?> next = NEXT.get(duty.key().substring(DUTY.length()));
        if (next == null) {
            return Optional.empty();
        }
        String paper = duty.subject() != null && view.paper(duty.subject()).isPresent() ? duty.subject() : null;
        return Optional.of(offer(SupervisionForm.of(next), view, actor, paper))
                .filter(Offer::open)
                .filter(offer -> paper == null
                        || view.paper(paper)
                                .filter(about -> mayTake(offer.act(), about, actor))
                                .isPresent());
    }

    /** Whether the paper stands where the act begins, and is of a kind it is for. */
    static boolean fits(SupervisionAct act, PaperView paper) {
        return act.paper().contains(paper.status())
                && KINDS.getOrDefault(act.command(), EnumSet.allOf(PaperKind.class))
                        .contains(paper.kind());
    }

    /** Nobody is led to review what they wrote themselves, nor to sign what needs the chair. */
    private static boolean mayTake(SupervisionAct act, PaperView paper, Actor actor) {
        if (act.command() == PaperCommand.PassPaper.class) {
            return !paper.draftedBy().equals(actor.staffId());
        }
        boolean demands = paper.kind() == PaperKind.OPINION || paper.kind() == PaperKind.SUGGESTION;
        return act.command() != PaperCommand.SignPaper.class
                || !demands
                || actor.roles().contains(Role.CHAIR);
    }

    private static @Nullable Obstacle obstacle(
            SupervisionAct act, SupervisionView view, Actor actor, List<UnitRef> within) {
        if (!act.from().contains(view.status())) {
            return Obstacle.STATE;
        }
        if (!act.paper().isEmpty() && view.papers().stream().noneMatch(paper -> fits(act, paper))) {
            return Obstacle.PAPER;
        }
        if (!actor.holdsAnyOf(act.roles())) {
            return Obstacle.ROLE;
        }
        return within.stream().anyMatch(unit -> unit.isWithin(actor.unit())) ? null : Obstacle.UNIT;
    }

    private List<UnitRef> within(SupervisionAct act, SupervisionView view) {
        UnitRef holder = new UnitRef(view.holderId(), view.holderPath());
        return act.reach(units.place(view.registeredById()).orElse(holder), holder);
    }

    static String chapter(SupervisionAct act) {
        Class<?> command = act.command();
        if (ClueCommand.class.isAssignableFrom(command)) {
            return "CLUE";
        }
        if (InquiryCommand.class.isAssignableFrom(command)) {
            return "INQUIRY";
        }
        return PaperCommand.class.isAssignableFrom(command) ? "PAPER" : "OUTCOME";
    }
}
