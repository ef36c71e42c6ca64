package niangjia.mediation.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sums agreed upon: each for one claim or several together, to be paid by one. */
final class Settlements {
    private final Map<String, Settled> all = new LinkedHashMap<>();

    private record Settled(Set<String> claimIds, String payerId, long sumFen) {}

    boolean knows(String settlementId) {
        return all.containsKey(settlementId);
    }

    void agreed(String settlementId, Collection<String> claimIds, String payerId, long sumFen) {
        all.put(settlementId, new Settled(Set.copyOf(claimIds), payerId, sumFen));
    }

    /**
     * A claim that is settled anew leaves the sum it was in, and that sum is no more.
     *
     * @return the claims that were in such a sum, these and those beside them
     */
    List<String> leave(Collection<String> claimIds) {
        List<Map.Entry<String, Settled>> broken = all.entrySet().stream()
                .filter(each -> each.getValue().claimIds().stream().anyMatch(claimIds::contains))
                .toList();
        broken.forEach(each -> all.remove(each.getKey()));
        return broken.stream()
                .flatMap(each -> each.getValue().claimIds().stream())
                .toList();
    }

    /** Whoever takes the place of another owes what the other settled. */
    void takenOver(String payerId, String successor) {
        all.replaceAll((id, each) ->
                each.payerId().equals(payerId) ? new Settled(each.claimIds(), successor, each.sumFen()) : each);
    }

    Set<String> claimIds() {
        return all.values().stream().flatMap(each -> each.claimIds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    long fen() {
        return all.values().stream().mapToLong(Settled::sumFen).sum();
    }

    /** Who is to pay how much. */
    Map<String, Long> byPayer() {
        Map<String, Long> sums = new LinkedHashMap<>();
        all.values().forEach(each -> sums.merge(each.payerId(), each.sumFen(), Long::sum));
        return sums;
    }
}
