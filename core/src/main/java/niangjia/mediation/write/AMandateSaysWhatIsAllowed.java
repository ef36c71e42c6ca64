package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AMandateSaysWhatIsAllowed(int powers, boolean proven) implements Rule {
    @Override
    public boolean violated() {
        return powers < 1 || !proven;
    }

    @Override
    public String code() {
        return "mediation/mandate-empty";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
