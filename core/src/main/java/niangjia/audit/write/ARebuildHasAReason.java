package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: length in characters; the longest allowed. */
record ARebuildHasAReason(String reason) implements Rule {
    static final int LONGEST = 200;

    @Override
    public boolean violated() {
        return reason.isBlank() || reason.length() > LONGEST;
    }

    @Override
    public String code() {
        return "audit/rebuild-reason-length";
    }

    @Override
    public List<Object> facts() {
        return List.of(reason.isBlank() ? 0 : reason.length(), LONGEST);
    }
}
