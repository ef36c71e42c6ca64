package niangjia.mediation.write;

import niangjia.shared.sentences.NewEntry;

record TheEntryIsNew(String kind, String id, boolean known) implements NewEntry {
    @Override
    public String code() {
        return "mediation/entry-exists";
    }
}
