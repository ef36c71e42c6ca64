package niangjia.complaint;

import niangjia.shared.PlantedFeatureUser;

/** Planted: one half of a cycle. */
public final class PlantedKernelUser {
    public final Class<?> kernel = PlantedFeatureUser.class;

    public String name(PlantedFeatureUser user) {
        return user.toString();
    }
}
