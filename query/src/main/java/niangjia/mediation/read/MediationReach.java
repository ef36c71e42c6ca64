package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.conversions.Bson;

/** What a viewer may see of mediation cases: those of which their unit, or one below it, has or had the matter. */
record MediationReach(Actor viewer) {
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final Bson NOTHING = Filters.eq(PromiseDocuments.SCOPE, "");

    /** The cases of which the viewer may see anything at all. */
    Bson cases() {
        return viewer.holdsAnyOf(READERS)
                ? Filters.eq(PromiseDocuments.SCOPE, viewer.unit().id())
                : NOTHING;
    }
}
