package niangjia.ledger;

import java.util.List;
import niangjia.shared.Rule;

record APaperHasALength(int bytes, int longest) implements Rule {
    @Override
    public boolean violated() {
        return bytes > longest;
    }

    @Override
    public String code() {
        return "record/paper-too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(bytes, longest);
    }
}
