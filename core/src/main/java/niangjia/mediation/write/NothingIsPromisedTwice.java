package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record NothingIsPromisedTwice(String resource, @Nullable String holder) implements Rule {
    @Override
    public boolean violated() {
        return holder != null;
    }

    @Override
    public String code() {
        return "mediation/booked";
    }

    @Override
    public List<Object> facts() {
        return List.of(resource, String.valueOf(holder));
    }
}
