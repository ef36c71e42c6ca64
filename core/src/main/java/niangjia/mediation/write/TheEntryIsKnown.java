package niangjia.mediation.write;

import niangjia.shared.sentences.KnownEntry;

record TheEntryIsKnown(String kind, String id, boolean known) implements KnownEntry {
    @Override
    public String code() {
        return "mediation/entry-unknown";
    }
}
