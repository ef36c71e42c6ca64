package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** In a caucus one side is alone. */
record OnlyThoseInvitedAreThere(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/not-of-this-side";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
