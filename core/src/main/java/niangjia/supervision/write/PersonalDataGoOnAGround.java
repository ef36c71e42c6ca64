package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralField;

record PersonalDataGoOnAGround(List<ReferralField> personal, ReferralBasis basis) implements Rule {
    @Override
    public boolean violated() {
        return !personal.isEmpty() && basis == ReferralBasis.NO_PERSONAL_DATA;
    }

    @Override
    public String code() {
        return "supervision/referral-basis";
    }

    @Override
    public List<Object> facts() {
        return List.of(personal);
    }
}
