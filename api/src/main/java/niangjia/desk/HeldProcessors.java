package niangjia.desk;

import java.util.function.Function;
import niangjia.ledger.Ledger;
import niangjia.ledger.TokenHold;
import niangjia.shared.read.Positions;
import niangjia.shared.read.Standstill;
import org.springframework.stereotype.Component;

/** Holds processors by the tokens they keep in the record's database, whatever process they run in. */
@Component
class HeldProcessors implements Standstill {
    private final TokenHold tokens;

    HeldProcessors(Ledger ledger) {
        this.tokens = ledger.tokenHold();
    }

    @Override
    public Positions now(String group) {
        return Positions.of(tokens.positions(group));
    }

    @Override
    public <T> T held(String group, Function<Positions, T> work) {
        return tokens.held(group, positions -> work.apply(Positions.of(positions)));
    }
}
