package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Contributions to the insurance are no matter between the two sides. */
record WhatIsOwedToOthersIsNotWaived(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/not-waivable";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
