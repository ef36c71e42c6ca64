package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: matters in which a term runs, none expected. */
record NoMatterIsOpen(List<String> open) implements Rule {
    @Override
    public boolean violated() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "erasure/matter-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.join(", ", open));
    }
}
