package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.conversions.Bson;

/**
 * What a viewer may see of the registries beside the cases: what belongs to their unit and to those below it. Employers,
 * committees and certificates are no secret within the office; a hand-over is, and what it says is for those at work.
 */
public record RegistryReach(Actor viewer) {
    /** The unit something belongs to and all above it. */
    public static final String SCOPE = "scope";

    private static final Set<Role> REGISTRIES = EnumSet.of(
            Role.SUPERVISOR,
            Role.CHAIR,
            Role.HANDLER,
            Role.DISPATCHER,
            Role.MEDIATOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR,
            Role.SYSTEM);
    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.SUPERVISOR, Role.CHAIR, Role.HANDLER, Role.DISPATCHER, Role.MEDIATOR);
    /** Who answers the telephone hears that somebody takes their consent back. */
    private static final Set<Role> LOOKING_ON = EnumSet.of(Role.AUDITOR, Role.OPERATOR, Role.SYSTEM);

    private static final Bson NOTHING = Filters.eq(SCOPE, "");

    public Bson registries() {
        return seesRegistries() ? within() : NOTHING;
    }

    Bson referrals() {
        return seesReferrals() ? within() : NOTHING;
    }

    /** @param scope the unit something belongs to and all above it */
    public boolean registriesReach(Collection<String> scope) {
        return seesRegistries() && scope.contains(unit());
    }

    boolean referralsReach(Collection<String> scope) {
        return seesReferrals() && scope.contains(unit());
    }

    /** Whether employers, committees and certificates are open to the viewer at all. */
    public boolean seesRegistries() {
        return viewer.holdsAnyOf(REGISTRIES);
    }

    /** Whether what a hand-over says may be opened for the viewer. */
    public boolean readsWords() {
        return viewer.holdsAnyOf(AT_WORK);
    }

    /** What belongs to one of these units can be asked about by the viewer. */
    public boolean covers(List<String> lineage) {
        return lineage.contains(unit());
    }

    /** Whether hand-overs are open to the viewer at all. */
    public boolean seesReferrals() {
        return viewer.holdsAnyOf(AT_WORK) || viewer.holdsAnyOf(LOOKING_ON);
    }

    private Bson within() {
        return Filters.eq(SCOPE, unit());
    }

    private String unit() {
        return viewer.unit().id();
    }
}
