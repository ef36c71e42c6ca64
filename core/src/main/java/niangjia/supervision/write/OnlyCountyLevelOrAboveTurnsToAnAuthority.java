package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Rule;

record OnlyCountyLevelOrAboveTurnsToAnAuthority(UnitLevel actual, Set<UnitLevel> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "supervision/county-level-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
