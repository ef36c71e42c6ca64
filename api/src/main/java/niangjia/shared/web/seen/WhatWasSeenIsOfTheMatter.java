package niangjia.shared.web.seen;

import java.util.List;
import niangjia.shared.Rule;

record WhatWasSeenIsOfTheMatter(String claimed, String decidedOn) implements Rule {
    @Override
    public boolean violated() {
        return !claimed.equals(decidedOn);
    }

    @Override
    public String code() {
        return "request/seen-elsewhere";
    }

    @Override
    public List<Object> facts() {
        return List.of(claimed, decidedOn);
    }
}
