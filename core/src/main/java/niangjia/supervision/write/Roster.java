package niangjia.supervision.write;

import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import niangjia.supervision.CredentialId;

/** Certificates and units on record at the moment of a decision, from the record itself, never from a read model. */
interface Roster {
    Optional<CredentialStanding> credential(CredentialId credential);

    /** Empty if no such unit was founded at that place. */
    Optional<UnitLevel> levelOf(UnitRef unit);
}
