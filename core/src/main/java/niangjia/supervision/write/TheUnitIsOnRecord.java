package niangjia.supervision.write;

import niangjia.shared.sentences.UnitOnRecord;

record TheUnitIsOnRecord(String unit, boolean known) implements UnitOnRecord {
    @Override
    public String code() {
        return "supervision/unit-unknown";
    }
}
