package niangjia.letters;

import java.util.List;
import java.util.stream.Collectors;
import niangjia.shared.Rule;

record TheLetterIsComplete(List<Missing> missing) implements Rule {
    @Override
    public boolean violated() {
        return !missing.isEmpty();
    }

    @Override
    public String code() {
        return "letters/incomplete";
    }

    @Override
    public List<Object> facts() {
        return List.of(missing.size(), missing.stream().map(Missing::label).collect(Collectors.joining("、")));
    }
}
