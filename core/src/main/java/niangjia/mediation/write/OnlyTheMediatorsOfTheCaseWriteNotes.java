package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record OnlyTheMediatorsOfTheCaseWriteNotes(String actual, boolean mediates) implements Rule {
    @Override
    public boolean violated() {
        return !mediates;
    }

    @Override
    public String code() {
        return "mediation/note-by-another";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
