package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ASuggestionHasAGround(String ground) implements Rule {
    @Override
    public boolean violated() {
        return ground.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/suggestion-without-ground";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
