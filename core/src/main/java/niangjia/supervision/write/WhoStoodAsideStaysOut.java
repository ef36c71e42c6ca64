package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record WhoStoodAsideStaysOut(List<String> recused) implements Rule {
    @Override
    public boolean violated() {
        return !recused.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/supervisor-recused";
    }

    @Override
    public List<Object> facts() {
        return List.of(recused);
    }
}
