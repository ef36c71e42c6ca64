package niangjia.ledger;

import java.util.List;
import niangjia.shared.Rule;

/** A new one is refused rather than an old one dropped: nothing typed is lost without being told. */
record DraftsAreNotTooMany(int open, int most) implements Rule {
    @Override
    public boolean violated() {
        return open >= most;
    }

    @Override
    public String code() {
        return "record/too-many-drafts";
    }

    @Override
    public List<Object> facts() {
        return List.of(open, most);
    }
}
