package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record TheChairIsChairOrViceChairOfTheUnion(String actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals("UNION_CHAIR") && !actual.equals("UNION_VICE_CHAIR");
    }

    @Override
    public String code() {
        return "supervision/committee-chair-rank";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
