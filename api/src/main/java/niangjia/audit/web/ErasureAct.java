package niangjia.audit.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureStatus;
import niangjia.audit.read.ErasureView;
import niangjia.shared.Actor;
import niangjia.shared.Role;

/** What a person can do about an erasure; the segment stands in addresses. */
public enum ErasureAct {
    RESTRICT("restrict", Set.of(), ErasureActs.PROPOSERS, Set.of(ErasureStatus.RECEIVED)),
    HOLD("hold", Set.of("ground", "reason", "until"), Set.of(Role.ADMINISTRATOR, Role.CHAIR), before()),
    LIFT("lift", Set.of("hold", "reason"), Set.of(Role.ADMINISTRATOR, Role.CHAIR), before()),
    PROPOSE(
            "propose",
            Set.of("persons", "kept"),
            ErasureActs.PROPOSERS,
            Set.of(ErasureStatus.RESTRICTED, ErasureStatus.PROPOSED)),
    APPROVE("approve", Set.of(), ErasureActs.APPROVERS, Set.of(ErasureStatus.PROPOSED)),
    REFUSE("refuse", Set.of("ground", "reason"), ErasureActs.APPROVERS, before()),
    SWEEP("sweep", Set.of(), ErasureActs.READERS, Set.of(ErasureStatus.SWEPT)),
    CERTIFY("certify", Set.of(), ErasureActs.APPROVERS, Set.of(ErasureStatus.SWEPT));

    private final String segment;
    private final Set<String> fields;
    private final Set<Role> roles;
    private final Set<ErasureStatus> from;

    ErasureAct(String segment, Set<String> fields, Set<Role> roles, Set<ErasureStatus> from) {
        this.segment = segment;
        this.fields = fields;
        this.roles = roles;
        this.from = from;
    }

    private static Set<ErasureStatus> before() {
        return Set.of(ErasureStatus.RECEIVED, ErasureStatus.RESTRICTED, ErasureStatus.PROPOSED, ErasureStatus.APPROVED);
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
        return sense && actor.holdsAnyOf(roles) && from.contains(view.row().status());
    }

    static Optional<ErasureAct> of(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment.equals(segment))
                .findFirst();
    }
}
