package niangjia.knowledge.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.knowledge.Wording;

/**
 * Guidance made ready to be found.
 *
 * @param weights how much each pair of characters tells about it
 * @param phrases keywords and callers' words, without punctuation
 */
record ShelfEntry(GuidanceView view, Map<String, Double> weights, List<String> phrases) {
    /** What callers say and the office files under tells most; the long text holds much that many have in common. */
    static final double OF_WORDS = 3.0;

    static final double OF_TITLE = 2.0;
    static final double OF_TEXT = 0.6;

    static ShelfEntry of(GuidanceView view) {
        Wording wording = view.wording();
        List<String> words = Stream.concat(wording.keywords().stream(), wording.callersWords().stream())
                .toList();
        Map<String, Double> weights = new HashMap<>();
        Bigrams.of(wording.text()).forEach(pair -> weights.put(pair, OF_TEXT));
        Bigrams.of(wording.title()).forEach(pair -> weights.put(pair, OF_TITLE));
        words.forEach(word -> Bigrams.of(word).forEach(pair -> weights.put(pair, OF_WORDS)));
        List<String> phrases = words.stream()
                .map(word -> String.join("", Bigrams.runs(word)))
                .filter(word -> word.length() >= 2)
                .distinct()
                .toList();
        return new ShelfEntry(view, Map.copyOf(weights), phrases);
    }

    boolean tellsMuch(String pair) {
        return weights.getOrDefault(pair, 0.0) >= OF_TITLE;
    }
}
