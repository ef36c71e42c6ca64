package niangjia.audit.web;

import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewActs;
import niangjia.audit.ReviewCommand;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.acts.CommandForm;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.RegistryAct;

/**
 * One act of a review, and what a person says of it; the rest the desk knows itself.
 *
 * @param form as the command is read
 * @param asked what a person fills in
 */
record ReviewForm(CommandForm<ReviewCommand> form, List<Slot> asked, Set<Role> roles) {
    /** Read off the record by the desk: nobody says it. */
    private static final Set<String> KNOWN = Set.of("readTo", "machine");

    private static final List<ReviewForm> ALL = ReviewActs.all().stream()
            .filter(act -> act.command() != ReviewCommand.LapseAnswer.class)
            .map(ReviewForm::of)
            .toList();

    /** Every act of a person, in the order of the course. */
    public static List<ReviewForm> all() {
        return ALL;
    }

    static ReviewForm of(Class<?> command) {
        return ALL.stream()
                .filter(each -> each.form.command() == command)
                .findFirst()
                .orElseThrow();
    }

    /** @throws RuleViolated {@code request/unknown-path} for what is no act on a review that is there */
    static ReviewForm at(String segment) {
        return ALL.stream()
                .filter(each -> !each.begins() && each.segment().equals(segment))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    public String name() {
        return form.name();
    }

    public String segment() {
        return form.segment();
    }

    public boolean begins() {
        return form.begins();
    }

    boolean isFor(Actor actor) {
        return actor.holdsAnyOf(roles);
    }

    boolean asks(String slot) {
        return asked.stream().anyMatch(each -> each.name().equals(slot));
    }

    @SuppressWarnings("unchecked")
    private static ReviewForm of(RegistryAct<?> act) {
        Class<? extends ReviewCommand> command = (Class<? extends ReviewCommand>) act.command();
        boolean begins = act.from().isEmpty();
        // the list a sample is drawn from is taken off the record whole
        CommandForm<ReviewCommand> form = command == ReviewCommand.DrawSample.class
                ? new CommandForm<>(command, begins, List.of())
                : CommandForm.of(command, begins);
        List<Slot> asked = form.slots().stream()
                .filter(slot -> !KNOWN.contains(slot.name()))
                .map(slot -> slot.of(slot.parts().stream()
                        .filter(part -> !KNOWN.contains(part.name()))
                        .toList()))
                .toList();
        return new ReviewForm(form, asked, act.roles());
    }
}
