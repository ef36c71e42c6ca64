package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

/** Who is sent away must hear where to go. */
record TheCorrectRouteIsTold(String routeTold) implements Rule {
    @Override
    public boolean violated() {
        return routeTold.isBlank();
    }

    @Override
    public String code() {
        return "complaint/route-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
