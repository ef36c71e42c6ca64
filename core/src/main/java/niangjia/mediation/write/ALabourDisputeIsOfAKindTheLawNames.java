package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.MediationTrack;
import niangjia.shared.Rule;

record ALabourDisputeIsOfAKindTheLawNames(MediationTrack track, int kinds) implements Rule {
    @Override
    public boolean violated() {
        return track == MediationTrack.LABOUR && kinds < 1;
    }

    @Override
    public String code() {
        return "mediation/kind-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
