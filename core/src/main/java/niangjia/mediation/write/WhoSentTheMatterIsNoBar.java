package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.RejectGround;
import niangjia.shared.Rule;

/** A court or an arbitrator that sent the matter wants it mediated. */
record WhoSentTheMatterIsNoBar(RejectGround ground, boolean sent) implements Rule {
    @Override
    public boolean violated() {
        return sent;
    }

    @Override
    public String code() {
        return "mediation/sender-no-bar";
    }

    @Override
    public List<Object> facts() {
        return List.of(ground);
    }
}
