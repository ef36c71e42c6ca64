package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Both sides, whoever is bound to pay, every member of a group or their representative, and a mediator. */
record EverybodyHasSigned(List<String> missing) implements Rule {
    @Override
    public boolean violated() {
        return !missing.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/signature-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(missing);
    }
}
