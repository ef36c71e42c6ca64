package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;

/** What open matters are about, by pairs of characters; a pair that few matters have says more than a common one. */
final class OpenWords {
    /** Of what was typed, the newest so many characters count. */
    private static final int LOOKED_AT = 400;

    private static final int FEWEST_SHARED = 3;
    private static final int MOST_PHRASES = 3;
    /** A pair that more than one matter in so many has tells nothing. */
    private static final int COMMON = 5;

    private static final int FEW_MATTERS = 20;

    private final SlotLists<Integer> byPair = new SlotLists<>();
    private int open;

    void add(String words, int slot) {
        open++;
        for (int pair : Bigrams.of(words)) {
            byPair.add(pair, slot);
        }
    }

    void remove(String words, int slot) {
        open--;
        for (int pair : Bigrams.of(words)) {
            byPair.remove(pair, slot);
        }
    }

    /** A question: the pairs typed that tell something, with what each is worth. */
    final class Query {
        private final String text;
        private final Map<Integer, Double> worth = new HashMap<>();
        private double total;

        private Query(String typed) {
            String plain = Bigrams.plain(typed);
            text = plain.substring(Math.max(0, plain.length() - LOOKED_AT));
            for (int pair : Bigrams.of(text)) {
                int known = byPair.count(pair);
                if (known > 0 && known <= Math.max(FEW_MATTERS, open / COMMON)) {
                    worth.put(pair, Math.log(1 + (double) open / known));
                }
                total += Math.log(1 + (double) open / Math.max(1, known));
            }
        }

        /**
         * The slots that share most with the text, by worth alone, the best first; common words are shared by thousands, so
         * sums are kept in an array and only the best are put in order.
         *
         * @param slots more than any slot there is
         */
        List<Integer> best(int slots, int most, IntPredicate wanted) {
            float[] shared = new float[slots];
            int[] touched = new int[slots];
            int[] count = new int[1];
            worth.forEach((pair, weight) -> byPair.each(pair, slot -> {
                if (shared[slot] == 0) {
                    touched[count[0]++] = slot;
                }
                shared[slot] += weight.floatValue();
            }));
            Comparator<Integer> byWorth =
                    Comparator.<Integer>comparingDouble(slot -> shared[slot]).thenComparing(Comparator.reverseOrder());
            PriorityQueue<Integer> best = new PriorityQueue<>(byWorth);
            for (int i = 0; i < count[0]; i++) {
                int slot = touched[i];
                if ((best.size() < most || byWorth.compare(slot, best.element()) > 0) && wanted.test(slot)) {
                    best.add(slot);
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
            List<Integer> ordered = new ArrayList<>(best);
            ordered.sort(byWorth.reversed());
            return ordered;
        }

        /** From 0 to 1: how much two texts have in common, whichever is longer; 0 if it is next to nothing. */
        double likeness(String words) {
            int[] pairs = Bigrams.of(words);
            double shared = 0;
            double all = 0;
            int count = 0;
            for (int pair : pairs) {
                Double weight = worth.get(pair);
                all += Math.log(1 + (double) open / Math.max(1, byPair.count(pair)));
                if (weight != null) {
                    shared += weight;
                    count++;
                }
            }
            return count < FEWEST_SHARED ? 0 : shared / Math.sqrt(total * all);
        }

        /** The words both have, as they were typed, the most telling first. */
        List<String> shared(String words) {
            int[] pairs = Bigrams.of(words);
            Map<String, Double> phrases = new HashMap<>();
            int at = 0;
            while (at + 1 < text.length()) {
                double weight = 0;
                int from = at;
                while (at + 1 < text.length() && counts(pairs, at)) {
                    weight += worth.getOrDefault(Bigrams.pair(text, at), 0.0);
                    at++;
                }
                if (at > from) {
                    phrases.merge(text.substring(from, at + 1), weight, Math::max);
                }
                at++;
            }
            Set<String> best = new LinkedHashSet<>();
            phrases.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .filter(phrase -> best.stream().noneMatch(b -> b.contains(phrase)))
                    .limit(MOST_PHRASES)
                    .forEach(best::add);
            return new ArrayList<>(best);
        }

        private boolean counts(int[] pairs, int at) {
            int pair = Bigrams.pair(text, at);
            return worth.containsKey(pair) && Arrays.binarySearch(pairs, pair) >= 0;
        }
    }

    Query ask(String typed) {
        return new Query(typed);
    }
}
