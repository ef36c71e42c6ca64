package niangjia.audit.read;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.Document;

/**
 * What a viewer may see of file reviews: the one place where this is decided. An auditor sees the reviews of their unit and of
 * those below. Whoever handles cases sees the findings their own unit must answer; a chair those of the units below, too.
 * Nobody else sees any.
 */
record ReviewReach(Actor viewer) {
    static final String SCOPE = "scope";

    private static final Set<Role> ANSWERING =
            EnumSet.of(Role.HANDLER, Role.DISPATCHER, Role.SUPERVISOR, Role.MEDIATOR);

    /** Whether whole reviews are open to the viewer at all. */
    boolean audits() {
        return viewer.roles().contains(Role.AUDITOR);
    }

    boolean seesReview(Document review) {
        return audits() && contains(review.getList(SCOPE, String.class));
    }

    /** @param finding with the line of the unit asked, and the line of the unit whose review it is */
    boolean seesFinding(Document finding) {
        return audits() && contains(finding.getList(SCOPE, String.class))
                || viewer.roles().contains(Role.CHAIR) && contains(finding.getList(ReviewDocuments.ASKED, String.class))
                || viewer.holdsAnyOf(ANSWERING) && viewer.unit().id().equals(finding.getString(ReviewDocuments.UNIT));
    }

    boolean contains(Collection<String> lineage) {
        return lineage.contains(viewer.unit().id());
    }
}
