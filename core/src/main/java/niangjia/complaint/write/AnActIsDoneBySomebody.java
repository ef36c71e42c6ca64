package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnActIsDoneBySomebody(List<String> by) implements Rule {
    @Override
    public boolean violated() {
        return by.isEmpty();
    }

    @Override
    public String code() {
        return "complaint/act-by-nobody";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
