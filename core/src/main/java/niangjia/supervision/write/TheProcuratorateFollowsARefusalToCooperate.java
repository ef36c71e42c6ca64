package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.ReferralBody;

record TheProcuratorateFollowsARefusalToCooperate(ReferralBody body, boolean refused) implements Rule {
    @Override
    public boolean violated() {
        return body == ReferralBody.PROCURATORATE && !refused;
    }

    @Override
    public String code() {
        return "supervision/procuratorate-too-early";
    }

    @Override
    public List<Object> facts() {
        return List.of(body);
    }
}
