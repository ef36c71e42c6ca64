package niangjia.knowledge;

import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.write.PlantedPublicDecision;
import niangjia.ledger.PlantedFeatureReader;

/** Planted: guidance that knows matters, a decision and the record. */
public final class PlantedComplaintReader {
    public final ComplaintStatus later = ComplaintStatus.OPEN;
    final PlantedPublicDecision decision = new PlantedPublicDecision();
    final PlantedFeatureReader ledger = new PlantedFeatureReader();
}
