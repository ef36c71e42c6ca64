package niangjia.supervision.write;

import niangjia.shared.sentences.FreshForm;
import org.jspecify.annotations.Nullable;

record TheFormIsNotStale(@Nullable Long seen, long lastAct, long actual) implements FreshForm {
    @Override
    public String code() {
        return "supervision/stale";
    }
}
