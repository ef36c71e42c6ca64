package niangjia.mediation.read;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.ClaimResult;
import niangjia.mediation.SignerKind;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.ExplainedView;
import niangjia.mediation.read.MediationClaims.LimitationFactView;
import niangjia.mediation.read.MediationClaims.MandateView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationClaims.PaidBeforeView;
import niangjia.mediation.read.MediationClaims.RollView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationClaims.StatutoryView;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.Entries;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about what is claimed, and by whom. */
record ClaimReading(Document doc, Sight sight, List<Term> terms) {
    private static final String AT = ApplicationFile.AT;

    ClaimTableView table() {
        List<ClaimView> claims =
                Entries.of(doc, ClaimFile.CLAIMS).stream().map(this::claim).toList();
        List<SettlementView> settlements = Entries.of(doc, ClaimFile.SETTLEMENTS).stream()
                .map(each -> new SettlementView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getList(ClaimFile.CLAIM_IDS, String.class),
                        each.getLong(ClaimFile.SUM),
                        each.getLong(ClaimFile.STATUTORY_FEN),
                        each.getString(ClaimFile.PAYER)))
                .toList();
        return new ClaimTableView(
                claims,
                settlements,
                ClaimFile.claimedFen(doc),
                statutory(claims.stream()
                        .filter(each -> !each.result().equals(ClaimResult.WITHDRAWN.name()))
                        .toList()),
                settlements.stream().mapToLong(SettlementView::sumFen).sum(),
                statutory(claims.stream()
                        .filter(each -> each.result().equals(ClaimResult.WAIVED.name()))
                        .toList()),
                sum(
                        claims,
                        each -> each.paidBefore() == null
                                ? null
                                : each.paidBefore().sumFen()),
                (int) claims.stream()
                        .filter(each -> each.result().equals(ClaimResult.OPEN.name()))
                        .count());
    }

    RollView roll() {
        List<String> representatives = RollFile.representatives(doc);
        Set<String> signed = signed();
        List<MemberView> members = Entries.of(doc, RollFile.MEMBERS).stream()
                .map(each -> member(each, representatives, signed))
                .toList();
        List<MemberView> present =
                members.stream().filter(each -> each.leftAt() == null).toList();
        return new RollView(
                members,
                representatives,
                sum(present, MemberView::owedFen),
                sum(present, MemberView::sumFen),
                present.size());
    }

    private ClaimView claim(Document claim) {
        String id = claim.getString(Entries.ID);
        return new ClaimView(
                id,
                claim.getString("kind"),
                claim.getInteger("version"),
                claim.getLong(ClaimFile.CLAIMED),
                Entries.day(claim, "knownOn"),
                MediationReading.words(claim, sight, Kind.TOLD),
                assessed(claim.get(ClaimFile.STATUTORY, Document.class)),
                Entries.of(claim, ClaimFile.RIGHTS).stream()
                        .map(each -> new ExplainedView(
                                Entries.at(each, AT),
                                each.getString("toWhom"),
                                MediationReading.words(each, sight, Kind.TOLD)))
                        .toList(),
                claim.getString(ClaimFile.RESULT),
                claim.getString(ClaimFile.SETTLEMENT),
                sight.words(claim, ClaimFile.WAIVER, Kind.TOLD),
                claim.getLong(ClaimFile.WAIVED),
                paidBefore(claim.get(ClaimFile.PAID_BEFORE, Document.class)),
                sight.words(claim, "withdrawal", Kind.TOLD),
                MediationTerms.limitationOf(terms, id).orElse(null),
                Entries.of(claim, ClaimFile.FACTS).stream()
                        .map(each -> new LimitationFactView(
                                Entries.at(each, AT),
                                each.getString("fact"),
                                Objects.requireNonNull(Entries.day(each, "on")),
                                MediationReading.words(each, sight, Kind.WRITTEN)))
                        .toList());
    }

    private @Nullable StatutoryView assessed(@Nullable Document each) {
        return each == null
                ? null
                : new StatutoryView(
                        Entries.at(each, AT),
                        each.getLong(ClaimFile.STATUTORY_FEN),
                        each.getList("articles", String.class),
                        MediationReading.words(each, sight, Kind.WRITTEN));
    }

    private static @Nullable PaidBeforeView paidBefore(@Nullable Document each) {
        return each == null
                ? null
                : new PaidBeforeView(
                        each.getString(ClaimFile.PAYER),
                        each.getLong(ClaimFile.SUM),
                        Objects.requireNonNull(Entries.day(each, "paidOn")),
                        each.getString("proof"));
    }

    private MemberView member(Document each, List<String> representatives, Set<String> signed) {
        String id = each.getString(Entries.ID);
        return new MemberView(
                id,
                sight.always(each, ApplicationFile.NAME, Kind.IDENTITY),
                each.getLong(RollFile.OWED),
                each.getLong(RollFile.SUM),
                representatives.contains(id),
                mandate(each.get(RollFile.MANDATE, Document.class)),
                signed.contains(id),
                sight.words(each, ApplicationFile.WORDS, Kind.TOLD),
                Entries.instant(each, RollFile.LEFT_AT),
                sight.words(each, "leaving", Kind.TOLD));
    }

    private static @Nullable MandateView mandate(@Nullable Document each) {
        return each == null
                ? null
                : new MandateView(
                        each.getString(RollFile.REPRESENTATIVE),
                        Entries.at(each, AT),
                        each.getList("powers", String.class),
                        each.getString("proof"));
    }

    /** Members who signed the draft or the agreement themselves. */
    private Set<String> signed() {
        Set<String> signed = new HashSet<>();
        AgreementFile.current(doc)
                .map(each -> Entries.of(each, AgreementFile.SIGNATURES))
                .orElse(List.of())
                .forEach(each -> {
                    if (each.getString(AgreementFile.KIND).equals(SignerKind.MEMBER.name())) {
                        signed.add(each.getString(AgreementFile.SIGNER));
                    }
                });
        return signed;
    }

    private static long statutory(List<ClaimView> claims) {
        return sum(
                claims,
                each -> each.statutory() == null ? null : each.statutory().fen());
    }

    /** What is not known adds nothing. */
    private static <T> long sum(List<T> entries, Function<T, @Nullable Long> fen) {
        long sum = 0;
        for (T each : entries) {
            Long part = fen.apply(each);
            sum += part == null ? 0 : part;
        }
        return sum;
    }
}
