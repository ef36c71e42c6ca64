package niangjia.complaint;

import niangjia.supervision.SupervisionId;

/** Planted: a complaint that knows the feature that grows out of it. */
public final class PlantedSupervisionReader {
    final SupervisionId later = SupervisionId.of("planted");
}
