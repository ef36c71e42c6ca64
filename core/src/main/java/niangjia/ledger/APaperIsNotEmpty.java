package niangjia.ledger;

import java.util.List;
import niangjia.shared.Rule;

record APaperIsNotEmpty(int bytes) implements Rule {
    @Override
    public boolean violated() {
        return bytes == 0;
    }

    @Override
    public String code() {
        return "record/paper-empty";
    }

    @Override
    public List<Object> facts() {
        return List.of(bytes);
    }
}
