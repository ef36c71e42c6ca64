package niangjia.mediation.write;

import niangjia.shared.sentences.UnitOnRecord;

record TheUnitIsOnRecord(String unit, boolean known) implements UnitOnRecord {
    @Override
    public String code() {
        return "mediation/unit-unknown";
    }
}
