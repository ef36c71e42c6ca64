package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactCommand;
import niangjia.complaint.OrderCommand;
import niangjia.complaint.read.CaseParts.Assistant;
import niangjia.complaint.read.CaseView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which acts a reader of a case may use, which not and why; by the same table the record refuses by. */
@Component
final class CasePagesActs {
    /** What the course asks for next, by state; the first one the reader may do is the page's one primary act. */
    private static final Map<ComplaintStatus, List<Class<?>>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(ComplaintStatus.LOGGED, List.of(OrderCommand.OpenOrder.class)),
            Map.entry(ComplaintStatus.OPEN, List.of(OrderCommand.Dispatch.class)),
            Map.entry(ComplaintStatus.DISPATCHED, List.of(OrderCommand.Sign.class)),
            Map.entry(ComplaintStatus.RETURN_REQUESTED, List.of(OrderCommand.ApproveReturn.class)),
            Map.entry(ComplaintStatus.SIGNED, List.of(OrderCommand.ReportResult.class)),
            Map.entry(ComplaintStatus.PARKED, List.of(OrderCommand.ResumeOrder.class)),
            Map.entry(ComplaintStatus.AWAITING_APPROVAL, List.of(OrderCommand.ApproveResult.class)),
            Map.entry(ComplaintStatus.REPORTED, List.of(OrderCommand.PassReview.class)),
            Map.entry(ComplaintStatus.REVIEWED, List.of(OrderCommand.CallBack.class, OrderCommand.CloseOrder.class)),
            Map.entry(ComplaintStatus.CALLED_BACK, List.of(OrderCommand.CloseOrder.class)),
            Map.entry(ComplaintStatus.CLOSED, List.of()),
            Map.entry(ComplaintStatus.DECLINED, List.of())));

    private final UnitDirectory units;

    CasePagesActs(UnitDirectory units) {
        this.units = units;
    }

    /** Why an act cannot be used now. */
    enum Obstacle {
        STATE,
        ROLE,
        UNIT
    }

    /**
     * One act of the menu.
     *
     * @param obstacle null if it may be used
     * @param units codes of the units in which somebody may do it
     */
    record Offer(ComplaintAct act, String segment, @Nullable Obstacle obstacle, List<String> units) {
        public boolean open() {
            return obstacle == null;
        }

        public String name() {
            return act.name();
        }

        public List<String> roles() {
            return act.roles().stream()
                    .map(Enum::name)
                    .filter(role -> !role.equals("SYSTEM"))
                    .sorted()
                    .toList();
        }

        public List<String> states() {
            return act.from().stream().sorted().map(Enum::name).toList();
        }
    }

    /** @param chapter CONTACT, ORDER or DOSSIER */
    record Group(String chapter, List<Offer> offers) {}

    /** @param open how many others may be used */
    record Menu(@Nullable Offer primary, List<Group> groups, long open) {}

    Menu menu(CaseView view, Actor actor) {
        Optional<Offer> primary = next(view).stream()
                .map(command -> offer(ComplaintActs.of(command), view, actor))
                .filter(Offer::open)
                .findFirst();
        List<Group> groups = new ArrayList<>();
        for (String chapter : List.of("ORDER", "CONTACT", "DOSSIER")) {
            groups.add(new Group(
                    chapter,
                    ComplaintActs.all().stream()
                            .filter(act -> !act.from().isEmpty() && chapter(act).equals(chapter))
                            .filter(act ->
                                    primary.map(Offer::act).filter(act::equals).isEmpty())
                            .map(act -> offer(act, view, actor))
                            .sorted(Comparator.comparing(offer -> !offer.open()))
                            .toList()));
        }
        long open = groups.stream()
                .flatMap(group -> group.offers().stream())
                .filter(Offer::open)
                .count();
        return new Menu(primary.orElse(null), groups, open);
    }

    Offer offer(ComplaintAct act, CaseView view, Actor actor) {
        List<UnitRef> within = within(act, view, actor);
        return new Offer(
                act,
                ActForm.of(act).segment(),
                obstacle(act, view, actor, within),
                within.stream().map(UnitRef::id).distinct().toList());
    }

    private static List<Class<?>> next(CaseView view) {
        List<Class<?>> next = new ArrayList<>();
        if (view.pending().extensionDays() != null) {
            next.add(OrderCommand.GrantExtension.class);
        }
        if (view.pending().parkUntil() != null) {
            next.add(OrderCommand.Park.class);
        }
        if (view.duty() != null && view.duty().key().equals("duty.contactCaller")) {
            next.add(OrderCommand.ContactCaller.class);
        }
        next.addAll(NEXT.getOrDefault(view.state(), List.of()));
        return next;
    }

    private static @Nullable Obstacle obstacle(ComplaintAct act, CaseView view, Actor actor, List<UnitRef> within) {
        if (!act.from().contains(view.state())) {
            return Obstacle.STATE;
        }
        if (!actor.holdsAnyOf(act.roles())) {
            return Obstacle.ROLE;
        }
        // no unit known yet: let the record decide
        boolean concerned = within.isEmpty() || within.stream().anyMatch(unit -> unit.isWithin(actor.unit()));
        return concerned ? null : Obstacle.UNIT;
    }

    private List<UnitRef> within(ComplaintAct act, CaseView view, Actor actor) {
        Optional<UnitRef> receivedBy = units.place(view.receivedBy());
        if (receivedBy.isEmpty()) {
            return List.of();
        }
        List<UnitRef> others = new ArrayList<>();
        place(view.leadId()).ifPresent(others::add);
        view.assistants().stream().map(Assistant::unitId).forEach(id -> place(id)
                .ifPresent(others::add));
        return act.reach(actor, receivedBy.get(), place(view.holderId()).orElse(null), others);
    }

    private Optional<UnitRef> place(@Nullable String code) {
        return code == null ? Optional.empty() : units.place(code);
    }

    static String chapter(ComplaintAct act) {
        if (OrderCommand.class.isAssignableFrom(act.command())) {
            return "ORDER";
        }
        return ContactCommand.class.isAssignableFrom(act.command()) ? "CONTACT" : "DOSSIER";
    }
}
