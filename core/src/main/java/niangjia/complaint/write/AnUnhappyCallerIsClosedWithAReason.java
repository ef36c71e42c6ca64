package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnUnhappyCallerIsClosedWithAReason(boolean unhappy, boolean reasonGiven) implements Rule {
    @Override
    public boolean violated() {
        return unhappy && !reasonGiven;
    }

    @Override
    public String code() {
        return "complaint/unhappy-without-reason";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
