package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record AnIdentityIsShownOnlyWithConsent(boolean shown, boolean consent) implements Rule {
    @Override
    public boolean violated() {
        return shown && !consent;
    }

    @Override
    public String code() {
        return "supervision/identity-without-consent";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
