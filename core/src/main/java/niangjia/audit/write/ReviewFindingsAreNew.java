package niangjia.audit.write;

import niangjia.shared.sentences.NewEntry;

record ReviewFindingsAreNew(String kind, String id, boolean known) implements NewEntry {
    @Override
    public String code() {
        return "audit/review-finding-exists";
    }
}
