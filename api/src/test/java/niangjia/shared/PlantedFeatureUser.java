package niangjia.shared;

import niangjia.complaint.PlantedKernelUser;

/** Planted: the kernel knows a feature. */
public final class PlantedFeatureUser {
    public String name(PlantedKernelUser user) {
        return user.toString();
    }
}
