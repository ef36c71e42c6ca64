package niangjia.knowledge.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All guidance in memory, found by pairs of characters. The rarer a pair is on the shelf, the more it tells. */
final class ShelfIndex {
    /** Said in nearly every call, whatever it is about. */
    private static final Set<String> COMMON = Set.of(
            "我们", "没有", "公司", "单位", "老板", "怎么", "什么", "他们", "可以", "一个", "这个", "那个", "不是", "是不", "现在", "已经", "能不", "不能",
            "还是", "就是", "但是", "因为", "所以", "自己", "时候", "厂里", "工厂", "上班", "员工", "工会", "职工", "有没", "个月");

    private static final double COMMON_TELLS = 0.25;
    private static final double WHOLE_PHRASE = 2.0;
    private static final double SAME_CATEGORY = 1.3;
    /** So short that one pair is all it can have in common with anything. */
    private static final int SHORT = 5;
    /** Enough to know what a call is about; the newest words decide. */
    private static final int LONGEST = 2_000;

    private static final int REASONS = 4;
    /** What has less than this in common than the best hit is there by chance. */
    private static final double WORTH_SHOWING = 0.25;

    private final List<ShelfEntry> entries;
    private final Map<String, List<ShelfEntry>> byPair = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    ShelfIndex(Collection<GuidanceView> guidance) {
        entries = guidance.stream().map(ShelfEntry::of).toList();
        for (ShelfEntry entry : entries) {
            entry.weights().keySet().forEach(pair -> {
                byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(entry);
                if (entry.tellsMuch(pair)) {
                    frequency.merge(pair, 1, Integer::sum);
                }
            });
        }
    }

    /** @return best first; by category alone only if no words are given */
    List<KnowledgeHit> find(String words, @Nullable String category, int most, Predicate<GuidanceView> offered) {
        String newest = words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
        List<String> runs = Bigrams.runs(newest);
        if (runs.isEmpty()) {
            return category == null ? List.of() : ofCategory(category, most, offered);
        }
        String joined = String.join(" ", runs);
        Set<String> pairs = Bigrams.of(runs);
        List<Scored> found = candidates(pairs).stream()
                .filter(entry -> offered.test(entry.view()))
                .map(entry -> scored(entry, pairs, joined, category))
                .filter(scored -> scored.points() > 0)
                .sorted(Comparator.comparingDouble(Scored::points)
                        .reversed()
                        .thenComparing(scored -> scored.entry().view().id()))
                .toList();
        double least = found.isEmpty() ? 0 : found.get(0).points() * WORTH_SHOWING;
        return found.stream()
                .filter(scored -> scored.points() >= least)
                .limit(most)
                .map(scored -> new KnowledgeHit(scored.entry().view(), because(scored, runs)))
                .toList();
    }

    private record Scored(ShelfEntry entry, double points, List<String> phrases) {}

    private Set<ShelfEntry> candidates(Set<String> pairs) {
        Map<String, ShelfEntry> found = new LinkedHashMap<>();
        for (String pair : pairs) {
            byPair.getOrDefault(pair, List.of())
                    .forEach(entry -> found.put(entry.view().id(), entry));
        }
        return new LinkedHashSet<>(found.values());
    }

    private Scored scored(ShelfEntry entry, Set<String> pairs, String joined, @Nullable String category) {
        List<String> phrases = entry.phrases().stream()
                .filter(phrase -> pairs.contains(phrase.substring(0, 2)) && joined.contains(phrase))
                .toList();
        double points = 0;
        int telling = 0;
        for (String pair : pairs) {
            Double weight = entry.weights().get(pair);
            if (weight != null) {
                points += tells(pair) * weight;
                telling += entry.tellsMuch(pair) && !COMMON.contains(pair) ? 1 : 0;
            }
        }
        // a single pair in common is chance, unless there was hardly more to have
        if (phrases.isEmpty() && telling < (joined.length() <= SHORT ? 1 : 2)) {
            return new Scored(entry, 0, List.of());
        }
        for (String phrase : phrases) {
            points += WHOLE_PHRASE
                    * Bigrams.of(phrase).stream().mapToDouble(this::tells).sum();
        }
        boolean same = entry.view().wording().category().equals(category);
        return new Scored(entry, same ? points * SAME_CATEGORY : points, phrases);
    }

    private double tells(String pair) {
        double rare = Math.log(1 + (double) entries.size() / frequency.getOrDefault(pair, 1));
        return COMMON.contains(pair) ? rare * COMMON_TELLS : rare;
    }

    /** The caller's words that led here: whole phrases, then stretches of matching pairs as they were typed. */
    private static List<String> because(Scored scored, List<String> runs) {
        Set<String> words = new LinkedHashSet<>();
        scored.phrases().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(words::add);
        List<String> stretches = new ArrayList<>();
        for (String run : runs) {
            int from = 0;
            for (int i = 0; i < run.length(); i++) {
                boolean goesOn = i + 2 <= run.length() && telling(scored.entry(), run.substring(i, i + 2));
                if (!goesOn) {
                    if (i > from) {
                        stretches.add(run.substring(from, i + 1));
                    }
                    from = i + 1;
                }
            }
        }
        stretches.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(stretch -> words.stream().noneMatch(word -> word.contains(stretch) || stretch.contains(word)))
                .toList()
                .forEach(words::add);
        return words.stream().limit(REASONS).toList();
    }

    private static boolean telling(ShelfEntry entry, String pair) {
        return entry.tellsMuch(pair) && !COMMON.contains(pair);
    }

    private List<KnowledgeHit> ofCategory(String category, int most, Predicate<GuidanceView> offered) {
        return entries.stream()
                .map(ShelfEntry::view)
                .filter(view -> view.wording().category().equals(category) && offered.test(view))
                .sorted(Comparator.comparing(GuidanceView::id))
                .limit(most)
                .map(view -> new KnowledgeHit(view, List.of()))
                .toList();
    }
}
