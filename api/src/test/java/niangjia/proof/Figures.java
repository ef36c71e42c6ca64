package niangjia.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: per name the rounds that count, told by their median. */
final class Figures {
    static final int ROUNDS = 3;

    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    /** @param round 0 is the warm-up and does not count */
    void add(int round, String name, double value) {
        if (round > 0) {
            rounds.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        System.out.printf("  %s%-55s %,14.1f%n", round == 0 ? "(warm-up) " : "", name, value);
    }

    double median(String name) {
        List<Double> sorted = rounds.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The median of the ratios taken round by round, since what else the machine does changes between rounds. */
    double ratio(String name, String limit) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.get(name).size(); i++) {
            ratios.add(rounds.get(name).get(i) / rounds.get(limit).get(i));
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
    }

    String line(String what, String unit, String name, String limit) {
        return "| %s | %,.0f | %,.0f | %.2f | %s |"
                .formatted(what, median(name), median(limit), ratio(name, limit), unit);
    }
}
