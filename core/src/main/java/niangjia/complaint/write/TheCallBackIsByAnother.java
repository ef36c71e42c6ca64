package niangjia.complaint.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

/** Who handled the matter does not ask whether it was handled well. */
record TheCallBackIsByAnother(String asker, Set<String> handlers) implements Rule {
    @Override
    public boolean violated() {
        return handlers.contains(asker);
    }

    @Override
    public String code() {
        return "complaint/call-back-by-handler";
    }

    @Override
    public List<Object> facts() {
        return List.of(asker);
    }
}
