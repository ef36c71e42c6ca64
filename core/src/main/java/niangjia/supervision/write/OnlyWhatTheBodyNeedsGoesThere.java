package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralField;

record OnlyWhatTheBodyNeedsGoesThere(ReferralBody body, List<ReferralField> tooMany) implements Rule {
    @Override
    public boolean violated() {
        return !tooMany.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/fields-too-many";
    }

    @Override
    public List<Object> facts() {
        return List.of(body, tooMany);
    }
}
