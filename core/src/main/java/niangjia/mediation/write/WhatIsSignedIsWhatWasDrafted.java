package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record WhatIsSignedIsWhatWasDrafted(String actual, String expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "mediation/text-changed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
