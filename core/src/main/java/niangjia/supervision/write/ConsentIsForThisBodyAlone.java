package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import org.jspecify.annotations.Nullable;

record ConsentIsForThisBodyAlone(
        ReferralBasis basis, ReferralBody body, @Nullable ReferralBody given) implements Rule {
    @Override
    public boolean violated() {
        return basis == ReferralBasis.SEPARATE_CONSENT && given != body;
    }

    @Override
    public String code() {
        return "supervision/separate-consent-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(body, String.valueOf(given));
    }
}
