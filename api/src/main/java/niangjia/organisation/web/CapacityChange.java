package niangjia.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One capacity of a person, before and after a change.
 *
 * @param inPlaceOf staff id of the one in whose place; null for the person's own capacity
 * @param modules of the top bar, by their keys
 * @param acts in groups, by the keys of their words
 */
record CapacityChange(
        String unitId,
        @Nullable String inPlaceOf,
        List<String> rolesBefore,
        List<String> rolesAfter,
        List<Count> counts,
        Difference modules,
        List<Group> acts) {

    /** @param key of the words for what is counted */
    record Count(String key, long before, long after) {
        public boolean changed() {
            return before != after;
        }

        public long more() {
            return after - before;
        }
    }

    /** @param key of the words for the group */
    record Group(String key, Difference names) {}

    record Difference(List<String> after, List<String> gained, List<String> lost) {
        static Difference of(List<String> before, List<String> after) {
            return new Difference(after, without(after, before), without(before, after));
        }

        private static List<String> without(List<String> all, List<String> these) {
            return all.stream().filter(each -> !these.contains(each)).toList();
        }
    }

    public boolean changed() {
        return !rolesBefore.equals(rolesAfter);
    }

    public boolean gainsActs() {
        return acts.stream().anyMatch(group -> !group.names().gained().isEmpty());
    }

    public boolean losesActs() {
        return acts.stream().anyMatch(group -> !group.names().lost().isEmpty());
    }

    public long actsAfter() {
        return acts.stream().mapToLong(group -> group.names().after().size()).sum();
    }
}
