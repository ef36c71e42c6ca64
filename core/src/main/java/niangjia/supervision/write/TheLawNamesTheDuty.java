package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;

record TheLawNamesTheDuty(ReferralBody body, ReferralBasis basis) implements Rule {
    @Override
    public boolean violated() {
        return basis == ReferralBasis.LEGAL_DUTY && !Minimised.byLaw(body);
    }

    @Override
    public String code() {
        return "supervision/no-legal-duty";
    }

    @Override
    public List<Object> facts() {
        return List.of(body);
    }
}
