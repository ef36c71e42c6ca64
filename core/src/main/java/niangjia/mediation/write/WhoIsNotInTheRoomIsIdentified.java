package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record WhoIsNotInTheRoomIsIdentified(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/identity-unchecked";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
