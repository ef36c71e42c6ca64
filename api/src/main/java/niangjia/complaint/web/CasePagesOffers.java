package niangjia.complaint.web;

import java.util.Objects;
import java.util.stream.Collectors;
import niangjia.complaint.web.CasePagesActs.Obstacle;
import niangjia.complaint.web.CasePagesActs.Offer;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Says of an act that cannot be used now when it can, and by whom. */
@Component("caseOffers")
final class CasePagesOffers {
    private final PageWords words;

    CasePagesOffers(PageWords words) {
        this.words = words;
    }

    public String why(Offer offer) {
        Obstacle obstacle = Objects.requireNonNull(offer.obstacle(), "an act that is open needs no reason");
        String roles = words.few("Role", offer.roles());
        return obstacle == Obstacle.STATE
                ? words.text("shut.when", words.few("ComplaintStatus", offer.states()), roles)
                : words.text(
                        "shut.who",
                        offer.units().stream().map(words::unit).collect(Collectors.joining(words.text("list.comma"))),
                        roles);
    }
}
