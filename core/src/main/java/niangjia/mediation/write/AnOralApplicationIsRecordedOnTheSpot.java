package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.ApplicationOrigin;
import niangjia.shared.Rule;

record AnOralApplicationIsRecordedOnTheSpot(ApplicationOrigin origin, boolean recorded) implements Rule {
    @Override
    public boolean violated() {
        return origin == ApplicationOrigin.ORAL && !recorded;
    }

    @Override
    public String code() {
        return "mediation/spot-record-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
