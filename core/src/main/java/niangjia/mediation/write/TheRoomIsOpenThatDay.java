package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record TheRoomIsOpenThatDay(String room, String standing, LocalDate day) implements Rule {
    @Override
    public boolean violated() {
        return !standing.equals(OnRoster.HOLDS);
    }

    @Override
    public String code() {
        return "mediation/room-closed";
    }

    @Override
    public List<Object> facts() {
        return List.of(room, standing, day);
    }
}
