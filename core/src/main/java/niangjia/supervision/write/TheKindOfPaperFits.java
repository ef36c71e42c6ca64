package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.PaperKind;

record TheKindOfPaperFits(PaperKind actual, Set<PaperKind> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "supervision/paper-kind";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
