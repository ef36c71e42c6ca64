package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record WhatOneSideSaysAloneStandsInNoMinutes(boolean written) implements Rule {
    @Override
    public boolean violated() {
        return written;
    }

    @Override
    public String code() {
        return "mediation/caucus-minutes";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
