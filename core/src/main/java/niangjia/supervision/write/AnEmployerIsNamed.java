package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.PaperKind;

record AnEmployerIsNamed(PaperKind kind, boolean named) implements Rule {
    @Override
    public boolean violated() {
        return kind != PaperKind.PUBLIC_REMINDER && !named;
    }

    @Override
    public String code() {
        return "supervision/addressee-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind);
    }
}
