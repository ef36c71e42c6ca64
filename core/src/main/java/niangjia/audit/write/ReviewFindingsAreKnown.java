package niangjia.audit.write;

import niangjia.shared.sentences.KnownEntry;

record ReviewFindingsAreKnown(String kind, String id, boolean known) implements KnownEntry {
    @Override
    public String code() {
        return "audit/review-finding-unknown";
    }
}
