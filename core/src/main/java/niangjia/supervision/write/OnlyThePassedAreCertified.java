package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

/** Trained and examined first. */
record OnlyThePassedAreCertified(boolean passed) implements Rule {
    @Override
    public boolean violated() {
        return !passed;
    }

    @Override
    public String code() {
        return "supervision/exam-not-passed";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
