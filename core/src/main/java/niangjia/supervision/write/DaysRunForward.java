package niangjia.supervision.write;

import java.time.LocalDate;
import niangjia.shared.sentences.DaysForward;

record DaysRunForward(LocalDate from, LocalDate to) implements DaysForward {
    @Override
    public String code() {
        return "supervision/days-backwards";
    }
}
