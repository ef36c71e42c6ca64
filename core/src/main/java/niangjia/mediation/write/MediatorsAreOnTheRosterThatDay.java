package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record MediatorsAreOnTheRosterThatDay(String mediator, String standing, LocalDate day) implements Rule {
    @Override
    public boolean violated() {
        return !standing.equals(OnRoster.HOLDS);
    }

    @Override
    public String code() {
        return "mediation/mediator-not-on-roster";
    }

    @Override
    public List<Object> facts() {
        return List.of(mediator, standing, day);
    }
}
