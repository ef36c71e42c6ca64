package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Else nobody could hold it against a case. */
record AConflictNamesAnEmployerOrAMatter(boolean employer, boolean matter) implements Rule {
    @Override
    public boolean violated() {
        return !employer && !matter;
    }

    @Override
    public String code() {
        return "mediation/conflict-unnamed";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
