package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: keys said to be both. */
record WhatIsDestroyedIsNotKept(List<String> both) implements Rule {
    @Override
    public boolean violated() {
        return !both.isEmpty();
    }

    @Override
    public String code() {
        return "erasure/kept-and-destroyed";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.join(", ", both));
    }
}
