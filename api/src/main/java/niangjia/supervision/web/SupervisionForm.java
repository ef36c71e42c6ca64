package niangjia.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.web.acts.ActIndex;
import niangjia.shared.web.acts.CommandForm;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionCommand;

/**
 * One act on a case and what it takes.
 *
 * @param slots what whoever acts says, which for a paper is less than the command: {@link PaperAsked} and the values of its template,
 *     or {@link DeclineAsked}
 */
public record SupervisionForm(SupervisionAct act, CommandForm<SupervisionCommand> form, List<Slot> slots) {
    private static final Map<Class<?>, CommandForm<?>> ASKED = Map.of(
            DraftPaper.class, PaperAsked.FORM,
            RevisePaper.class, PaperAsked.FORM,
            GiveDeclineNotice.class, DeclineAsked.FORM);

    private static final ActIndex<SupervisionForm> INDEX = new ActIndex<>(
            SupervisionActs.all().stream().map(SupervisionForm::read).toList(), SupervisionForm::form);

    public SupervisionForm {
        slots = List.copyOf(slots);
    }

    /** Every act, in the order of the course. */
    public static List<SupervisionForm> all() {
        return INDEX.all();
    }

    public static Optional<SupervisionForm> bySegment(String segment) {
        return INDEX.bySegment(segment);
    }

    /** @throws IllegalArgumentException if the class is no command of a case */
    public static SupervisionForm of(Class<?> command) {
        return INDEX.of(command);
    }

    private static SupervisionForm read(SupervisionAct act) {
        CommandForm<SupervisionCommand> form =
                CommandForm.of(act.command(), act.from().isEmpty());
        return new SupervisionForm(
                act, form, ASKED.getOrDefault(act.command(), form).slots());
    }

    public String name() {
        return act.name();
    }

    public String segment() {
        return form.segment();
    }

    public boolean begins() {
        return form.begins();
    }

    /** Whether the act says what a paper says. */
    public boolean writesAPaper() {
        return ASKED.get(act.command()) == PaperAsked.FORM;
    }

    /** Whether the act gives the notice of declining, whose text the case says. */
    boolean tellsTheDecline() {
        return ASKED.get(act.command()) == DeclineAsked.FORM;
    }
}
