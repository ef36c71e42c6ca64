package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

/** By default once in a round of handling. */
record AnExtensionIsAskedOnce(int asked, int limit) implements Rule {
    @Override
    public boolean violated() {
        return asked >= limit;
    }

    @Override
    public String code() {
        return "complaint/extension-used";
    }

    @Override
    public List<Object> facts() {
        return List.of(asked, limit);
    }
}
