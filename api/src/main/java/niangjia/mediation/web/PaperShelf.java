package niangjia.mediation.web;

import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;

/** Some of the papers of a mediation: for what of a case there is one, and what the case says in it. */
interface PaperShelf {
    Stream<PaperOffer> offered(PaperCase of);

    /** @throws niangjia.shared.RuleViolated {@code mediation/entry-unknown} if the case has nothing of the kind */
    CaseValues values(PaperOffer offer, PaperCase of);
}
