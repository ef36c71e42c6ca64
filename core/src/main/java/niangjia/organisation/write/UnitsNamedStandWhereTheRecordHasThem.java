package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** A path from outside is believed only if the record has it. Facts: the path named; the path on record, empty if none. */
record UnitsNamedStandWhereTheRecordHasThem(UnitRef named, Optional<UnitStanding> onRecord) implements Rule {
    @Override
    public boolean violated() {
        return onRecord.map(UnitStanding::place).filter(named::equals).isEmpty();
    }

    @Override
    public String code() {
        return "organisation/unit-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                named.path(), onRecord.map(standing -> standing.place().path()).orElse(""));
    }
}
