package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record NoPaperIsUnderWay(List<String> open) implements Rule {
    @Override
    public boolean violated() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/paper-under-way";
    }

    @Override
    public List<Object> facts() {
        return List.of(open);
    }
}
