package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

/** The unit says what blocks it; the platform alone stops the clock. */
record ParkingWasAsked(boolean asked) implements Rule {
    @Override
    public boolean violated() {
        return !asked;
    }

    @Override
    public String code() {
        return "complaint/parking-not-asked";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
