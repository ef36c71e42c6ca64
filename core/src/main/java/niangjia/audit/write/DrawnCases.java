package niangjia.audit.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewListed;
import niangjia.shared.Actor;
import niangjia.shared.Rule;

/** The sample of one review by case, in the order in which it was drawn. */
record DrawnCases(Map<String, DrawnCase> all) {
    static final DrawnCases NONE = new DrawnCases(Map.of());

    static DrawnCases of(List<ReviewDrawnFacts> drawn) {
        Map<String, DrawnCase> cases = new LinkedHashMap<>();
        drawn.forEach(each -> cases.put(each.caseId(), DrawnCase.of(each)));
        return new DrawnCases(cases);
    }

    static ReviewDrawnFacts facts(ReviewListed listed, Set<String> handledBy) {
        return new ReviewDrawnFacts(
                listed.caseId(),
                listed.kind().name(),
                listed.unit().id(),
                listed.unit().path(),
                listed.number(),
                handledBy.stream().sorted().toList());
    }

    /** One that is in the sample, for somebody who never handled it. */
    DrawnCase forReview(String caseId, Actor actor) {
        DrawnCase drawn = all.get(caseId);
        Rule.verify(new ReviewedCasesAreDrawn(caseId, drawn != null));
        DrawnCase known = Objects.requireNonNull(drawn);
        Rule.verify(new NobodyReviewsACaseTheyHandled(actor, known.handledBy(), known.number()));
        return known;
    }

    DrawnCases changed(String caseId, UnaryOperator<DrawnCase> change) {
        Map<String, DrawnCase> more = new LinkedHashMap<>(all);
        more.put(caseId, change.apply(Objects.requireNonNull(all.get(caseId))));
        return new DrawnCases(more);
    }

    int size() {
        return all.size();
    }

    int judged() {
        return all.values().stream().mapToInt(each -> each.judged().size()).sum();
    }

    int failed() {
        return (int) all.values().stream().mapToLong(DrawnCase::failed).sum();
    }
}
