package niangjia.mediation.write;

import java.util.List;
import niangjia.complaint.Forum;
import niangjia.shared.Rule;

/** Unless it sent the matter, or lets the mediation go on beside it. */
record NoOtherBodyHasTheMatter(List<Forum> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/pending-elsewhere";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
