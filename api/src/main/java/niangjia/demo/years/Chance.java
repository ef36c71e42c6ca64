package niangjia.demo.years;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws that depend on a seed and a purpose alone: SplitMix64, spelled out so that no Java version draws otherwise. */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** @param purpose the same seed gives independent draws for each */
    static Chance of(long seed, String purpose, long index) {
        long hash = seed;
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash + STEP + purpose.charAt(i));
        }
        return new Chance(mix(hash + STEP * (index + 1)));
    }

    double unit() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean in(double share) {
        return unit() < share;
    }

    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    <T> T weighed(List<T> all, ToDoubleFunction<T> weight) {
        double rest = unit() * all.stream().mapToDouble(weight).sum();
        for (T each : all) {
            rest -= weight.applyAsDouble(each);
            if (rest < 0) {
                return each;
            }
        }
        return all.get(all.size() - 1);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
