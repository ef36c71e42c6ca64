package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record WhatWasDoneLiesBehind(LocalDate actual, LocalDate today) implements Rule {
    @Override
    public boolean violated() {
        return actual.isAfter(today);
    }

    @Override
    public String code() {
        return "mediation/day-ahead";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, today);
    }
}
