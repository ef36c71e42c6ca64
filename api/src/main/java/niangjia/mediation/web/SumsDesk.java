package niangjia.mediation.web;

import java.util.List;
import niangjia.mediation.sums.LocalWages;
import niangjia.mediation.sums.Reckoned;
import niangjia.mediation.sums.SumKind;
import niangjia.mediation.sums.Sums;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.SignedInStaff;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sums as they are asked for: by whoever has signed in, since nothing of anybody is in them, and nothing is kept. */
@Component
class SumsDesk {
    private static final int PLACE = 6;

    private final Sums sums = new Sums(LocalWages.bundled());
    private final SignedInStaff staff;
    private final PageWords words;

    SumsDesk(SignedInStaff staff, PageWords words) {
        this.staff = staff;
        this.words = words;
    }

    /** @throws RuleViolated {@code request/unknown-path} */
    SumKind kind(String segment) {
        return SumKind.at(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    /** @throws niangjia.shared.web.BadInput with every fault of the body */
    Reckoned reckon(SumKind kind, JsonNode body) {
        return sums.of(SumReader.read(kind, body, given()));
    }

    /** The codes of units begin with that of their place. */
    SumReader.Given given() {
        String unit = staff.current().unit().id();
        return new SumReader.Given(unit.substring(0, Math.min(PLACE, unit.length())), words.today());
    }
}
