package niangjia.letters;

import niangjia.complaint.ComplaintStatus;

/** Planted: a letter that knows a matter. */
public final class PlantedCaseReader {
    public final ComplaintStatus matter = ComplaintStatus.OPEN;
}
