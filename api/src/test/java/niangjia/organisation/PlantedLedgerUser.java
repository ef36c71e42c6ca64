package niangjia.organisation;

import de.bwaldvogel.PlantedStore;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.write.PlantedPublicDecision;
import niangjia.knowledge.GuidanceId;
import niangjia.ledger.PlantedFeatureReader;

/** Planted: a language that knows the record, a later feature, a decision and a store. */
public final class PlantedLedgerUser {
    public final ComplaintStatus later = ComplaintStatus.OPEN;
    final GuidanceId guidance = GuidanceId.ofKey("planted");
    final PlantedPublicDecision decision = new PlantedPublicDecision();
    final PlantedFeatureReader ledger = new PlantedFeatureReader();
    final PlantedStore store = new PlantedStore();
}
