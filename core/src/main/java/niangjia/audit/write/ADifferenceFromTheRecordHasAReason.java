package niangjia.audit.write;

import java.util.List;
import niangjia.audit.ReviewJudgment;
import niangjia.shared.Rule;

/** What the record cannot decide is decided by somebody who says why. */
record ADifferenceFromTheRecordHasAReason(ReviewJudgment judgment) implements Rule {
    @Override
    public boolean violated() {
        return judgment.result() != judgment.machine() && judgment.reason() == null;
    }

    @Override
    public String code() {
        return "audit/review-reason-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(judgment.item(), judgment.machine(), judgment.result());
    }
}
