package niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.letters.LetterForm;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.read.MediationParts.PartyView;

/** Proof that letters reached somebody: one sheet a person, with every letter that went to them. */
final class ServicePapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        return c.view().parties().stream()
                .filter(PartyView::takesPart)
                .filter(each -> !letters(c, each.partyId()).isEmpty())
                .map(each -> PaperOffer.to(MediationPaper.SERVICE, each, null));
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        PartyView to = c.party(of.subject());
        Map<String, String> letters = letters(c, to.partyId());
        return new CaseValues()
                .put("caseNumber", c.view().number())
                .counted(
                        "papers", letters.entrySet().stream().map(each -> List.of(each.getValue(), each.getKey(), "1")))
                .put("addressee", PaperSides.name(to))
                .put("place", PaperSides.address(to))
                .put("servers", List.of(c.reader().name()));
    }

    /** Names by number, the oldest first. */
    private static Map<String, String> letters(PaperCase c, String partyId) {
        Map<String, String> letters = new LinkedHashMap<>();
        MediationPapers.SHELVES.stream()
                .filter(shelf -> !(shelf instanceof ServicePapers) && !(shelf instanceof ClosingPapers))
                .flatMap(shelf -> shelf.offered(c))
                .filter(offer -> Objects.equals(offer.toPartyId(), partyId) && offer.issuedAt() != null)
                .filter(offer -> MediationPapers.template(offer.kind(), c.now()).form() == LetterForm.DOCUMENT)
                .forEach(offer -> letters.put(
                        c.marks().number(c.view(), offer.kind(), offer.before()),
                        MediationPapers.template(offer.kind(), c.now()).name()));
        return letters;
    }
}
