package niangjia.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niangjia.shared.PaperDigest;

/**
 * A random sample that anybody can draw again from the seed and the list. Strata are the pairs of unit and kind, in the
 * order of their names. Where the size allows each stratum first gives one case; the rest is shared out in proportion by
 * largest remainder. Within a stratum cases stand in the order of SHA-256 over seed, line feed and case id, in hexadecimal
 * digits, and the first ones are taken. Nobody can choose a case, since the seed stands before the list is taken.
 */
public final class ReviewDraw {
    /** Stored with every sample: another way of drawing gets another name. */
    public static final String METHOD = "sha256-strata/1";

    private ReviewDraw() {}

    /** The cases drawn, stratum by stratum; all of them if there are no more than asked for. */
    public static List<ReviewListed> of(String seed, int size, Collection<ReviewListed> list) {
        Map<String, List<ReviewListed>> strata =
                list.stream().collect(Collectors.groupingBy(ReviewDraw::stratum, TreeMap::new, Collectors.toList()));
        Map<String, Integer> shares = shares(Math.min(size, list.size()), strata);
        List<ReviewListed> drawn = new ArrayList<>();
        strata.forEach((name, cases) -> cases.stream()
                .sorted(Comparator.comparing((ReviewListed each) -> rank(seed, each.caseId()))
                        .thenComparing(ReviewListed::caseId))
                .limit(shares.getOrDefault(name, 0))
                .forEach(drawn::add));
        return List.copyOf(drawn);
    }

    /** SHA-256 over the lines of the list, sorted: case id, kind and unit, parted by tabs, each line with a line feed. */
    public static String digest(Collection<ReviewListed> list) {
        return sha256(list.stream()
                .map(each ->
                        each.caseId() + "\t" + each.kind() + "\t" + each.unit().id() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    /** By which a case is placed within its stratum. */
    public static String rank(String seed, String caseId) {
        return sha256(seed + "\n" + caseId);
    }

    /** Name of the stratum a case belongs to. */
    public static String stratum(ReviewListed each) {
        return each.unit().id() + "/" + each.kind();
    }

    private static Map<String, Integer> shares(int size, Map<String, List<ReviewListed>> strata) {
        int least = size >= strata.size() ? 1 : 0;
        int rest = size - least * strata.size();
        long open = strata.values().stream()
                .mapToLong(cases -> cases.size() - least)
                .sum();
        Map<String, Integer> shares = new LinkedHashMap<>();
        Map<String, Long> remainders = new LinkedHashMap<>();
        strata.forEach((name, cases) -> {
            long wanted = open == 0 ? 0 : (long) rest * (cases.size() - least);
            shares.put(name, least + (open == 0 ? 0 : (int) (wanted / open)));
            remainders.put(name, open == 0 ? 0 : wanted % open);
        });
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(left)
                .forEach(each -> shares.merge(each.getKey(), 1, Integer::sum));
        return shares;
    }

    private static String sha256(String text) {
        return PaperDigest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
