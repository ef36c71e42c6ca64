package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.SessionWay;
import niangjia.shared.Rule;

record ASessionHasAPlace(SessionWay way, boolean room, boolean place) implements Rule {
    @Override
    public boolean violated() {
        return switch (way) {
            case ROOM -> !room;
            case ELSEWHERE -> !place;
            case REMOTE -> false;
        };
    }

    @Override
    public String code() {
        return "mediation/session-place";
    }

    @Override
    public List<Object> facts() {
        return List.of(way);
    }
}
