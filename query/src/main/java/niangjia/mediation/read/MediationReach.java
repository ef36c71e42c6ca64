package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.read.Sight;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.supervision.read.CaseHolder;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What a viewer may see of mediation cases: the one place where this is decided, for lists as a filter and for a document
 * as a {@link Sight}. The two agree, and a test says so.
 *
 * <p>A case is in reach of the units concerned with it and of all above them, but mediation is not public: who the people
 * are and what was said is open to those who have a part in the case alone. These are its mediators; before any was
 * appointed, the mediators of the unit that has it; handlers and the chair of that unit; and those who took the application
 * in. Who left the bench has a part no more, unless as the chair. What the desk itself wrote is open besides to those who
 * do case work in reach. An auditor sees what was done, without anybody's words; so do those at work on other things. An
 * administrator as such sees nothing.
 *
 * <p>What a side said alone is open to those who mediate in the case now, and to nobody else; not to who acts in their
 * place either.
 */
record MediationReach(Actor viewer) {
    /** The units that see it: those concerned and all above them. */
    static final String SCOPE = CaseHolder.SCOPE;

    private static final Set<Role> CASE_WORK = EnumSet.of(Role.DISPATCHER, Role.HANDLER, Role.CHAIR, Role.MEDIATOR);
    private static final Set<Role> LOOKING_ON = EnumSet.of(Role.OPERATOR, Role.SUPERVISOR, Role.AUDITOR, Role.SYSTEM);
    private static final Bson NOTHING = Filters.eq(SCOPE, "");

    /** The cases of which the viewer may see anything at all. */
    Bson cases() {
        return sees() ? Filters.eq(SCOPE, unit()) : NOTHING;
    }

    /** @param document one that {@link MediationStand} keeps */
    Sight of(Document document) {
        return Sight.of(document, this::asItIs);
    }

    private Sight asItIs(Document document) {
        if (!sees() || !document.getList(SCOPE, String.class).contains(unit())) {
            return Sight.NOTHING;
        }
        boolean part = hasAPart(document);
        return new Sight(true, part, part, part || viewer.holdsAnyOf(CASE_WORK));
    }

    /** Whether what a side said alone may be opened for the viewer. */
    boolean opensNotes(Document document) {
        Document today = document.get(Sight.TODAY, Document.class);
        return of(document).identity()
                && viewer.roles().contains(Role.MEDIATOR)
                && mediates(document)
                && (today == null || mediates(today));
    }

    private boolean mediates(Document document) {
        return document.getList(MediationStand.MEDIATES, String.class).contains(viewer.staffId());
    }

    /** The viewer and the one in whose place they act. */
    List<String> persons() {
        String other = viewer.onBehalfOf();
        return other == null ? List.of(viewer.staffId()) : List.of(viewer.staffId(), other);
    }

    private boolean hasAPart(Document document) {
        boolean holds = unit().equals(document.getString(CaseHolder.HOLDER));
        if (holds && viewer.roles().contains(Role.CHAIR)) {
            return true;
        }
        if (any(document, MediationStand.LEFT_THE_BENCH)) {
            return false;
        }
        boolean mediator = viewer.roles().contains(Role.MEDIATOR);
        return mediator && any(document, MediationStand.MEDIATES)
                || mediator && holds && !document.getBoolean(MediationStand.BENCHED)
                || holds && viewer.roles().contains(Role.HANDLER)
                || any(document, CaseHolder.TAKEN_IN_BY);
    }

    private boolean sees() {
        return viewer.holdsAnyOf(CASE_WORK) || viewer.holdsAnyOf(LOOKING_ON);
    }

    private boolean any(Document document, String field) {
        Collection<String> staff = document.getList(field, String.class);
        return persons().stream().anyMatch(staff::contains);
    }

    private String unit() {
        return viewer.unit().id();
    }
}
