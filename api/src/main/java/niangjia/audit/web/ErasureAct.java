package niangjia.audit.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureActs.Turn;
import niangjia.audit.ErasureCommand;
import niangjia.audit.ErasureCommand.ApproveErasure;
import niangjia.audit.ErasureCommand.IssueCertificate;
import niangjia.audit.ErasureCommand.LiftHold;
import niangjia.audit.ErasureCommand.PlaceHold;
import niangjia.audit.ErasureCommand.ProposeErasure;
import niangjia.audit.ErasureCommand.RefuseErasure;
import niangjia.audit.ErasureCommand.RestrictPersons;
import niangjia.audit.ErasureStatus;
import niangjia.audit.read.ErasureView;
import niangjia.shared.Actor;

/** What a person can do about an erasure; the segment stands in addresses. */
public enum ErasureAct {
    RESTRICT("restrict", Set.of(), RestrictPersons.class),
    HOLD("hold", Set.of("ground", "reason", "until"), PlaceHold.class),
    LIFT("lift", Set.of("hold", "reason"), LiftHold.class),
    PROPOSE("propose", Set.of("persons", "kept"), ProposeErasure.class),
    APPROVE("approve", Set.of(), ApproveErasure.class),
    REFUSE("refuse", Set.of("ground", "reason"), RefuseErasure.class),
    /** Asks the desk to look once more, which is no command. */
    SWEEP("sweep", Set.of(), new Turn(ErasureActs.READERS, ErasureStatus.SWEPT)),
    CERTIFY("certify", Set.of(), IssueCertificate.class);

    private final String segment;
    private final Set<String> fields;
    private final Turn turn;

    ErasureAct(String segment, Set<String> fields, Class<? extends ErasureCommand> command) {
        this(segment, fields, ErasureActs.of(command));
    }

    ErasureAct(String segment, Set<String> fields, Turn turn) {
        this.segment = segment;
        this.fields = fields;
        this.turn = turn;
    }

    public String segment() {
        return segment;
    }

    public Set<String> fields() {
        return fields;
    }

    /** Whether the page offers it; the record judges anew. */
    boolean offered(ErasureView view, Actor actor) {
        boolean held = view.held();
        boolean sense =
                switch (this) {
                    case LIFT -> held;
                    case PROPOSE, APPROVE -> !held;
                    case CERTIFY -> view.sweep() != null && view.sweep().facts().clean();
                    case SWEEP -> view.sweep() != null && !view.sweep().facts().clean();
                    default -> true;
                };
        return sense
                && actor.holdsAnyOf(turn.roles())
                && turn.from().contains(view.row().status());
    }

    static Optional<ErasureAct> of(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment.equals(segment))
                .findFirst();
    }
}
