package niangjia.ledger;

import java.util.List;
import niangjia.shared.Rule;

record ADraftHasALength(int characters, int longest) implements Rule {
    @Override
    public boolean violated() {
        return characters > longest;
    }

    @Override
    public String code() {
        return "record/draft-too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(characters, longest);
    }
}
