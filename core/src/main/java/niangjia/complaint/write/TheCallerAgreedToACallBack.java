package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record TheCallerAgreedToACallBack(boolean agreed) implements Rule {
    @Override
    public boolean violated() {
        return !agreed;
    }

    @Override
    public String code() {
        return "complaint/no-call-back-consent";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
