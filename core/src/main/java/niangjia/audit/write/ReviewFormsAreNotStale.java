package niangjia.audit.write;

import niangjia.shared.sentences.FreshForm;
import org.jspecify.annotations.Nullable;

record ReviewFormsAreNotStale(@Nullable Long seen, long lastAct, long actual) implements FreshForm {
    @Override
    public String code() {
        return "audit/stale";
    }
}
