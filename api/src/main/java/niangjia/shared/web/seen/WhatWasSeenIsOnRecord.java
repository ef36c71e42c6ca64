package niangjia.shared.web.seen;

import java.util.List;
import niangjia.shared.Rule;

record WhatWasSeenIsOnRecord(String ref, boolean there) implements Rule {
    @Override
    public boolean violated() {
        return !there;
    }

    @Override
    public String code() {
        return "request/seen-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(ref);
    }
}
