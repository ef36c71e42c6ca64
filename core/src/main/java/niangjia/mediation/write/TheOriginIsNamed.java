package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.ApplicationOrigin;
import niangjia.shared.Rule;

/** Who or what it came from, so that it can be told of the end. */
record TheOriginIsNamed(ApplicationOrigin actual, boolean named) implements Rule {
    @Override
    public boolean violated() {
        return !named;
    }

    @Override
    public String code() {
        return "mediation/origin-unnamed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
