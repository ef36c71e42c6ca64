package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheSumIsMoreThanNothing(long fen) implements Rule {
    @Override
    public boolean violated() {
        return fen < 1;
    }

    @Override
    public String code() {
        return "mediation/sum-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
