package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AReturnNamesAnotherUnit(String named, String own) implements Rule {
    @Override
    public boolean violated() {
        return named.isBlank() || named.equals(own);
    }

    @Override
    public String code() {
        return "complaint/return-names-no-other-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(named, own);
    }
}
