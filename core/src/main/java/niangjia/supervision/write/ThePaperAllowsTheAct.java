package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.PaperStatus;

record ThePaperAllowsTheAct(PaperStatus actual, Set<PaperStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "supervision/paper-wrong-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
