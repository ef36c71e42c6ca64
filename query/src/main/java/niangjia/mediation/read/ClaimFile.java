package niangjia.mediation.read;

import java.util.Collection;
import java.util.List;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ClaimEvent.ClaimAmended;
import niangjia.mediation.ClaimEvent.ClaimAssessed;
import niangjia.mediation.ClaimEvent.ClaimPaidBefore;
import niangjia.mediation.ClaimEvent.ClaimStated;
import niangjia.mediation.ClaimEvent.ClaimWithdrawn;
import niangjia.mediation.ClaimEvent.ClaimsSettled;
import niangjia.mediation.ClaimEvent.ClaimsWaived;
import niangjia.mediation.ClaimEvent.LimitationFactNoted;
import niangjia.mediation.ClaimEvent.RightsExplained;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.ClaimResult;
import niangjia.mediation.MediationEvent;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** The chapter of the case file about what is claimed, item by item. */
final class ClaimFile {
    static final String CLAIMS = "claims";
    static final String SETTLEMENTS = "settlements";
    static final String RESULT = "result";
    static final String CLAIMED = "claimedFen";
    static final String STATUTORY = "statutory";
    static final String STATUTORY_FEN = "statutoryFen";
    static final String RIGHTS = "rights";
    static final String FACTS = "facts";
    static final String CLAIM_IDS = "claimIds";
    static final String SUM = "sumFen";
    static final String PAYER = "payerId";
    static final String SETTLEMENT = "settlementId";
    static final String WAIVER = "waiver";
    static final String WAIVED = "waivedFen";
    static final String PAID_BEFORE = "paidBefore";

    private static final String AT = ApplicationFile.AT;
    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(
                    ClaimStated.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            CLAIMS,
                            stated(new Document(Entries.ID, e.claim().claimId()), e.claim(), 1, heard)
                                    .append(FACTS, List.of())))
            .on(
                    ClaimAmended.class,
                    (doc, e, heard) -> Entries.change(
                            doc, CLAIMS, e.claim().claimId(), claim -> stated(claim, e.claim(), e.version(), heard)))
            .on(
                    ClaimAssessed.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            CLAIMS,
                            e.claimId(),
                            claim -> claim.append(
                                    STATUTORY,
                                    new Document(AT, heard.at())
                                            .append(STATUTORY_FEN, e.statutoryFen())
                                            .append("articles", e.articles())
                                            .append(WORDS, heard.words(e.arithmetic())))))
            .on(RightsExplained.class, (doc, e, heard) -> e.claimIds()
                    .forEach(id -> Entries.change(
                            doc,
                            CLAIMS,
                            id,
                            claim -> Entries.add(
                                    claim,
                                    RIGHTS,
                                    new Document(AT, heard.at())
                                            .append("toWhom", e.toWhom())
                                            .append(WORDS, heard.words(e.words()))))))
            .on(ClaimsSettled.class, (doc, e, heard) -> {
                leaveSettlements(doc, e.claimIds());
                Entries.add(
                        doc,
                        SETTLEMENTS,
                        new Document(Entries.ID, e.settlementId())
                                .append(AT, heard.at())
                                .append(CLAIM_IDS, e.claimIds())
                                .append(SUM, e.sumFen())
                                .append(STATUTORY_FEN, e.statutoryFen())
                                .append(PAYER, e.payerId()));
                e.claimIds()
                        .forEach(id -> Entries.change(doc, CLAIMS, id, claim -> now(claim, ClaimResult.SETTLED)
                                .append(SETTLEMENT, e.settlementId())));
            })
            .on(ClaimsWaived.class, (doc, e, heard) -> {
                leaveSettlements(doc, e.claimIds());
                e.claimIds()
                        .forEach(id -> Entries.change(doc, CLAIMS, id, claim -> now(claim, ClaimResult.WAIVED)
                                .append(WAIVER, heard.words(e.reason()))
                                .append(WAIVED, e.statutoryFen())));
            })
            .on(
                    ClaimPaidBefore.class,
                    (doc, e, heard) ->
                            Entries.change(doc, CLAIMS, e.claimId(), claim -> now(claim, ClaimResult.PAID_BEFORE)
                                    .append(
                                            PAID_BEFORE,
                                            new Document(PAYER, e.payerId())
                                                    .append(SUM, e.sumFen())
                                                    .append("paidOn", e.paidOn().toString())
                                                    .append("proof", e.proof()))))
            .on(
                    ClaimWithdrawn.class,
                    (doc, e, heard) ->
                            Entries.change(doc, CLAIMS, e.claimId(), claim -> now(claim, ClaimResult.WITHDRAWN)
                                    .append("withdrawal", heard.words(e.reason()))))
            .on(
                    LimitationFactNoted.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            CLAIMS,
                            e.claimId(),
                            claim -> Entries.add(
                                    claim,
                                    FACTS,
                                    new Document(AT, heard.at())
                                            .append("fact", e.fact())
                                            .append("on", e.on().toString())
                                            .append(WORDS, heard.words(e.words())))))
            // whoever takes the place of another takes over what they settled
            .on(PartySubstituted.class, (doc, e, heard) -> Entries.of(doc, SETTLEMENTS).stream()
                    .filter(each -> each.getString(PAYER).equals(e.partyId()))
                    .forEach(each -> each.append(PAYER, e.successor().party().partyId())));

    private ClaimFile() {}

    static ClaimResult resultOf(Document claim) {
        return ClaimResult.valueOf(claim.getString(RESULT));
    }

    static long claimedFen(Document doc) {
        return Entries.of(doc, CLAIMS).stream()
                .filter(each -> resultOf(each) != ClaimResult.WITHDRAWN && each.get(CLAIMED) != null)
                .mapToLong(each -> each.getLong(CLAIMED))
                .sum();
    }

    /** Another claim than the one that was assessed and explained. */
    private static Document stated(Document claim, ClaimFacts facts, int version, Heard heard) {
        return now(claim, ClaimResult.OPEN)
                .append("kind", facts.kind())
                .append("version", version)
                .append(CLAIMED, facts.claimedFen())
                .append("knownOn", Entries.text(facts.knownOn()))
                .append(WORDS, heard.words(facts.words()))
                .append(STATUTORY, null)
                .append(RIGHTS, List.of());
    }

    private static Document now(Document claim, ClaimResult result) {
        return claim.append(RESULT, result.name())
                .append(SETTLEMENT, null)
                .append(WAIVER, null)
                .append(WAIVED, null);
    }

    /** A claim that is settled anew leaves the sum it was in; what was in it beside is open again. */
    private static void leaveSettlements(Document doc, Collection<String> claimIds) {
        List<Document> broken = Entries.of(doc, SETTLEMENTS).stream()
                .filter(each -> each.getList(CLAIM_IDS, String.class).stream().anyMatch(claimIds::contains))
                .toList();
        broken.forEach(settlement -> settlement
                .getList(CLAIM_IDS, String.class)
                .forEach(id -> Entries.change(doc, CLAIMS, id, claim -> now(claim, ClaimResult.OPEN))));
        doc.append(
                SETTLEMENTS,
                Entries.of(doc, SETTLEMENTS).stream()
                        .filter(each -> !broken.contains(each))
                        .toList());
    }
}
