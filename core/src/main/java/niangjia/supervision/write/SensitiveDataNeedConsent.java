package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralField;

record SensitiveDataNeedConsent(List<ReferralField> sensitive, ReferralBasis basis) implements Rule {
    @Override
    public boolean violated() {
        return !sensitive.isEmpty() && basis == ReferralBasis.LEGAL_DUTY;
    }

    @Override
    public String code() {
        return "supervision/sensitive-without-consent";
    }

    @Override
    public List<Object> facts() {
        return List.of(sensitive);
    }
}
