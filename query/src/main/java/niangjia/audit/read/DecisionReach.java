package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which decisions a viewer may look into: an auditor those that were taken in the own unit and below it, and nobody else
 * any.
 */
record DecisionReach(Actor viewer) {
    private static final Bson NOTHING = Filters.eq(DecisionDocuments.SCOPE, "");

    Bson decisions() {
        return sees() ? Filters.eq(DecisionDocuments.SCOPE, viewer.unit().id()) : NOTHING;
    }

    boolean reaches(Document decision) {
        return sees()
                && decision.getList(DecisionDocuments.SCOPE, String.class)
                        .contains(viewer.unit().id());
    }

    private boolean sees() {
        return viewer.roles().contains(Role.AUDITOR);
    }
}
