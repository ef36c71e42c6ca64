package niangjia.complaint.write;

import java.math.BigDecimal;
import java.util.List;
import niangjia.shared.Rule;

record TheSumIsMoreThanNothing(long fen) implements Rule {
    @Override
    public boolean violated() {
        return fen <= 0;
    }

    @Override
    public String code() {
        return "complaint/sum-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(BigDecimal.valueOf(fen, 2));
    }
}
