package niangjia.rules.write;

import java.util.List;
import java.util.stream.Stream;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.RulePack;

/** A county may go by the pack of its province, never by that of another. Facts: the pack; the places it may be of. */
record APackHoldsInItsPlace(RulePack pack, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return !places().contains(pack.jurisdiction());
    }

    @Override
    public String code() {
        return "rules/pack-elsewhere";
    }

    @Override
    public List<Object> facts() {
        return List.of(pack.id(), String.join(", ", places()));
    }

    private List<String> places() {
        return Stream.concat(unit.lineage().stream().flatMap(APackHoldsInItsPlace::upwards), Stream.of(RulePack.NATION))
                .distinct()
                .toList();
    }

    private static Stream<String> upwards(String code) {
        return code.matches("\\d{6}")
                ? Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                : Stream.empty();
    }
}
