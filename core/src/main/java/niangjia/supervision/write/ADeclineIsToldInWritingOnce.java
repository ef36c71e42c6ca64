package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

/**
 * What went out under a number stands; said again it would be another paper about the same.
 *
 * @param number of the notice that went out; 0 if none did
 */
record ADeclineIsToldInWritingOnce(int year, int number) implements Rule {
    @Override
    public boolean violated() {
        return number > 0;
    }

    @Override
    public String code() {
        return "supervision/notice-given";
    }

    @Override
    public List<Object> facts() {
        return List.of(year, number);
    }
}
