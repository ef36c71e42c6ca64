package niangjia.supervision.write;

import java.util.List;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Rule;

/** The employer's own union may be the employer's ear. */
record ARiskNoteComesBeforeTheEmployersOwnUnion(UnitLevel unit, boolean noted) implements Rule {
    @Override
    public boolean violated() {
        return unit == UnitLevel.EMPLOYER && !noted;
    }

    @Override
    public String code() {
        return "supervision/risk-note-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit);
    }
}
