package niangjia.audit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.complaint.read.Phrase;

/**
 * Gathers what one item finds. One fault fails it, whatever else holds; else one thing the record cannot say leaves it open;
 * else it holds if anything was looked at.
 */
final class ReviewWeighing {
    private static final List<ReviewResult> WEIGHT =
            List.of(ReviewResult.FAIL, ReviewResult.UNDECIDABLE, ReviewResult.PASS, ReviewResult.NOT_APPLICABLE);

    private final Map<ReviewResult, Set<Phrase>> grounds = new LinkedHashMap<>();
    private final Map<String, ReviewEvidence> evidence = new LinkedHashMap<>();

    /** What was to be there is there. */
    void holds(String ground, ReviewStep... seen) {
        note(ReviewResult.PASS, new Phrase(ground, List.of()), seen);
    }

    void fails(String ground, ReviewStep... seen) {
        note(ReviewResult.FAIL, new Phrase(ground, List.of()), seen);
    }

    void fails(String ground, List<String> facts, ReviewStep... seen) {
        note(ReviewResult.FAIL, new Phrase(ground, facts), seen);
    }

    /** Something should be on record by this stored name, and is not. */
    void lacks(String ground, String name, ReviewStep... seen) {
        fails(ground, seen);
        add(ReviewEvidence.missing(name));
    }

    void cannotSay(String ground, ReviewStep... seen) {
        note(ReviewResult.UNDECIDABLE, new Phrase(ground, List.of()), seen);
    }

    /** The case never came to where the item begins. */
    void doesNotArise(String ground, ReviewStep... seen) {
        note(ReviewResult.NOT_APPLICABLE, new Phrase(ground, List.of()), seen);
    }

    /** What was looked at beside, such as a term or a paper. */
    void add(ReviewEvidence more) {
        evidence.putIfAbsent(more.ref(), more);
    }

    ReviewFound found(ReviewItem item) {
        ReviewResult result =
                WEIGHT.stream().filter(grounds::containsKey).findFirst().orElse(ReviewResult.NOT_APPLICABLE);
        List<Phrase> why = new ArrayList<>();
        WEIGHT.forEach(each -> why.addAll(grounds.getOrDefault(each, Set.of())));
        if (why.isEmpty()) {
            why.add(new Phrase("review.ground.not-reached", List.of()));
        }
        return new ReviewFound(
                item,
                result,
                why,
                evidence.values().stream()
                        .sorted(Comparator.comparing(ReviewWeighing::place))
                        .toList());
    }

    private void note(ReviewResult result, Phrase ground, ReviewStep... seen) {
        grounds.computeIfAbsent(result, each -> new LinkedHashSet<>()).add(ground);
        for (ReviewStep step : seen) {
            add(ReviewEvidence.event(step));
        }
    }

    /** What is missing stands last. */
    private static String place(ReviewEvidence each) {
        return each.recordedAt() == null ? "z" : "a" + each.recordedAt() + each.ref();
    }
}
