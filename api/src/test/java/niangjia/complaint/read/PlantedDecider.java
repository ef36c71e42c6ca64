package niangjia.complaint.read;

import niangjia.complaint.write.PlantedPublicDecision;

/** Planted: a read model that asks a decision. */
public final class PlantedDecider {
    final PlantedPublicDecision decision = new PlantedPublicDecision();
}
