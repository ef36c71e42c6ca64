package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.read.Sight;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What a viewer may see of supervision cases: the one place where this is decided, for lists as a filter and for a
 * document as a {@link Sight}. The two agree, and a test says so.
 *
 * <p>A case is in reach of the units concerned with it and of all above them. Who complained is open to the supervisors
 * who are assigned, to the chair of the unit that has the case, and to those who took the name in; to nobody else. An
 * auditor sees what was done, without anybody's words. An administrator as such sees nothing.
 */
record SupervisionReach(Actor viewer) {
    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.CHAIR, Role.SUPERVISOR, Role.MEDIATOR);
    private static final Set<Role> LOOKING_ON = EnumSet.of(Role.AUDITOR, Role.SYSTEM);
    private static final Bson NOTHING = Filters.eq(CaseStand.SCOPE, "");

    /** The cases of which the viewer may see anything at all. */
    Bson cases() {
        return viewer.holdsAnyOf(AT_WORK) || viewer.holdsAnyOf(LOOKING_ON)
                ? Filters.eq(CaseStand.SCOPE, unit())
                : NOTHING;
    }

    /** @param document one that {@link CaseStand} keeps */
    Sight of(Document document) {
        return Sight.of(document, this::asItIs);
    }

    private Sight asItIs(Document document) {
        boolean atWork = viewer.holdsAnyOf(AT_WORK);
        boolean reached = document.getList(CaseStand.SCOPE, String.class).contains(unit());
        if (!reached || !atWork && !viewer.holdsAnyOf(LOOKING_ON)) {
            return Sight.NOTHING;
        }
        return new Sight(true, atWork && knows(document), atWork, atWork);
    }

    /** The viewer and the one in whose place they act. */
    List<String> persons() {
        String other = viewer.onBehalfOf();
        return other == null ? List.of(viewer.staffId()) : List.of(viewer.staffId(), other);
    }

    private boolean knows(Document document) {
        return viewer.roles().contains(Role.SUPERVISOR) && any(document, CaseStand.ASSIGNED)
                || viewer.roles().contains(Role.CHAIR) && unit().equals(document.getString(CaseStand.HOLDER))
                || any(document, CaseStand.TAKEN_IN_BY);
    }

    private boolean any(Document document, String field) {
        Collection<String> staff = document.getList(field, String.class);
        return persons().stream().anyMatch(staff::contains);
    }

    private String unit() {
        return viewer.unit().id();
    }
}
