package niangjia.complaint.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record TheReviewerIsNotTheHandler(String reviewer, Set<String> handlers) implements Rule {
    @Override
    public boolean violated() {
        return handlers.contains(reviewer);
    }

    @Override
    public String code() {
        return "complaint/reviewer-is-handler";
    }

    @Override
    public List<Object> facts() {
        return List.of(reviewer);
    }
}
