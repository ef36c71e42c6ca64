package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.Rule;

record EachMemberGetsTheirSum(String member, Money actual, Money expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "mediation/member-differs";
    }

    @Override
    public List<Object> facts() {
        return List.of(member, actual.toYuan(), expected.toYuan());
    }
}
