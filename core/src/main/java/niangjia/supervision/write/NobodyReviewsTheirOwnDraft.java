package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record NobodyReviewsTheirOwnDraft(String reviewer, String drafter) implements Rule {
    @Override
    public boolean violated() {
        return reviewer.equals(drafter);
    }

    @Override
    public String code() {
        return "supervision/own-draft";
    }

    @Override
    public List<Object> facts() {
        return List.of(reviewer);
    }
}
