package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Says neither whose key it was nor what the note says. */
record ANoteIsSealedUnderItsSidesKey(boolean own) implements Rule {
    @Override
    public boolean violated() {
        return !own;
    }

    @Override
    public String code() {
        return "mediation/note-key";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
