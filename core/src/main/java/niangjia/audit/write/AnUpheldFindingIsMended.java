package niangjia.audit.write;

import java.util.List;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.Rule;

/** It was contested and weighed once: now it is answered with what is done about it. */
record AnUpheldFindingIsMended(ReviewFindingStatus status, ReviewAnswer answer) implements Rule {
    @Override
    public boolean violated() {
        return status == ReviewFindingStatus.UPHELD && answer != ReviewAnswer.ACCEPTS;
    }

    @Override
    public String code() {
        return "audit/review-contested-again";
    }

    @Override
    public List<Object> facts() {
        return List.of(answer, ReviewAnswer.ACCEPTS);
    }
}
