package niangjia.supervision.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** For what a paper waits, and whose turn it is then. The role is the one of those allowed that usually does it. */
enum PaperWait {
    REVIEW(SupervisionDuties.REVIEW, Role.SUPERVISOR),
    SIGNATURE(SupervisionDuties.SIGN, Role.CHAIR),
    ISSUE(SupervisionDuties.ISSUE, Role.HANDLER),
    SEAL(SupervisionDuties.SEAL, Role.HANDLER),
    SERVICE(SupervisionDuties.SERVE, Role.SUPERVISOR),
    JUDGMENT(SupervisionDuties.JUDGE, Role.CHAIR),
    REPLY(SupervisionDuties.AWAIT_REPLY, Role.SUPERVISOR),
    FILING(SupervisionDuties.FILING, Role.SUPERVISOR),
    RESULT(SupervisionDuties.RESULT, Role.SUPERVISOR);

    /** The union itself must act; for the others somebody outside must. */
    static final Set<PaperWait> OURS = EnumSet.range(REVIEW, JUDGMENT);

    private final String duty;
    private final Role role;

    PaperWait(String duty, Role role) {
        this.duty = duty;
        this.role = role;
    }

    String duty() {
        return duty;
    }

    Role role() {
        return role;
    }

    static Optional<PaperWait> of(Document paper) {
        return Optional.ofNullable(of(PaperFile.kindOf(paper), PaperFile.statusOf(paper)));
    }

    private static @Nullable PaperWait of(PaperKind kind, PaperStatus status) {
        return switch (status) {
            case DRAFTED -> REVIEW;
            case REVIEWED -> SIGNATURE;
            case SIGNED -> ISSUE;
            case ISSUED -> SEAL;
            case SEALED -> SERVICE;
            case NOTICED -> REPLY;
            case SERVED -> kind == PaperKind.SUGGESTION ? FILING : REPLY;
            case ANSWERED -> JUDGMENT;
            case FILED, CLOSED_THERE -> RESULT;
            case REFUSED, PUBLISHED, LAPSED, REPLY_ACCEPTED, REPLY_REJECTED, NOT_FILED, RESULT_HEARD, VOID -> null;
        };
    }
}
