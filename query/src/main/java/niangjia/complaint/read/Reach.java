package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may see of complaints: the one place where this is decided, for lists as a filter and for a document as
 * a {@link Sight}. The two agree, and a test says so.
 *
 * <p>A complaint is in reach of the units concerned with it and of all above them. An administrator as such sees none, but
 * knows which terms run. An
 * auditor sees what the desk did, without who called or what they said. Who called is open to those who work on the
 * matter; where the order is secret, only to handlers of the unit that holds it, to dispatchers of the unit that took it
 * in, and to chairs.
 */
record Reach(Actor viewer) {
    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.CHAIR, Role.SUPERVISOR, Role.MEDIATOR);
    private static final Set<Role> LOOKING_ON = EnumSet.of(Role.AUDITOR, Role.SYSTEM);
    private static final Set<Role> ADMINISTERING = EnumSet.of(Role.ADMINISTRATOR);
    private static final Bson NOTHING = Filters.eq(Standing.SCOPE, "");

    /** The complaints of which the viewer may see anything at all. */
    Bson complaints() {
        return holds(AT_WORK) || holds(LOOKING_ON) ? Filters.eq(Standing.SCOPE, unit()) : NOTHING;
    }

    /** The complaints whose caller the viewer may know. */
    Bson callers() {
        if (!holds(AT_WORK)) {
            return NOTHING;
        }
        if (viewer.roles().contains(Role.CHAIR)) {
            return Filters.eq(Standing.SCOPE, unit());
        }
        List<Bson> either = new ArrayList<>();
        either.add(Filters.eq(Standing.SECRET, false));
        if (viewer.roles().contains(Role.HANDLER)) {
            either.add(Filters.eq(Standing.HOLDER, unit()));
        }
        if (viewer.roles().contains(Role.DISPATCHER)) {
            either.add(Filters.eq(Standing.RECEIVED_BY, unit()));
        }
        return Filters.and(Filters.eq(Standing.SCOPE, unit()), Filters.or(either));
    }

    /**
     * The complaints of which the viewer may know which terms run; those who administer rules learn by it whom a change
     * would touch, and nothing else.
     */
    Bson terms() {
        return holds(ADMINISTERING) ? Filters.eq(Standing.SCOPE, unit()) : complaints();
    }

    /** As {@link #complaints()}, of one complaint. @param scope the units that see it */
    boolean reaches(Collection<String> scope) {
        return scope.contains(unit()) && (holds(AT_WORK) || holds(LOOKING_ON));
    }

    /** The complaints of which the viewer may read what was said. */
    Bson words() {
        return holds(AT_WORK) ? complaints() : NOTHING;
    }

    /** Those of the given ones whose order is secret. */
    static Bson secret(Bson complaints) {
        return Filters.and(complaints, Filters.eq(Standing.SECRET, true));
    }

    /** @param document one that {@link Standing} keeps */
    Sight of(Document document) {
        return Sight.of(document, this::asItIs);
    }

    private Sight asItIs(Document document) {
        return of(
                document.getList(Standing.SCOPE, String.class),
                document.getBoolean(Standing.SECRET),
                document.getString(Standing.HOLDER),
                document.getString(Standing.RECEIVED_BY));
    }

    /** For what is kept in memory and no document; the parts are those of {@link Standing}. */
    Sight of(List<String> scope, boolean secret, @Nullable String holder, String receivedBy) {
        if (!reaches(scope)) {
            return Sight.NOTHING;
        }
        boolean atWork = holds(AT_WORK);
        boolean caller = atWork && (!secret || knowsSecrets(holder, receivedBy));
        return new Sight(true, caller, atWork, atWork || !secret);
    }

    private boolean knowsSecrets(@Nullable String holder, String receivedBy) {
        return viewer.roles().contains(Role.CHAIR)
                || viewer.roles().contains(Role.HANDLER) && unit().equals(holder)
                || viewer.roles().contains(Role.DISPATCHER) && unit().equals(receivedBy);
    }

    private boolean holds(Set<Role> roles) {
        return viewer.holdsAnyOf(roles);
    }

    private String unit() {
        return viewer.unit().id();
    }
}
