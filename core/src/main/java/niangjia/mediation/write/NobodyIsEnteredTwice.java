package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Who left is put back on the roster, and keeps their course. */
record NobodyIsEnteredTwice(String mediator, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return known;
    }

    @Override
    public String code() {
        return "mediation/entered-already";
    }

    @Override
    public List<Object> facts() {
        return List.of(mediator);
    }
}
