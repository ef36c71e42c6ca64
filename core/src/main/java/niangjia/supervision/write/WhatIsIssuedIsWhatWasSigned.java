package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record WhatIsIssuedIsWhatWasSigned(String actual, String expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "supervision/paper-changed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
