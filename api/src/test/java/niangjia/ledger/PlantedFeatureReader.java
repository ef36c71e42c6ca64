package niangjia.ledger;

import niangjia.complaint.ComplaintStatus;

/** Planted: the record reads what it keeps. */
public final class PlantedFeatureReader {
    public final ComplaintStatus status = ComplaintStatus.OPEN;
}
