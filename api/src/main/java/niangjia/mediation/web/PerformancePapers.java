package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.read.MediationDeals.DutyCheckView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PaymentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** What came of a promise, on paper: received, paid out to a group, demanded. */
final class PerformancePapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        PerformanceView done = c.view().performance();
        if (done == null) {
            return Stream.empty();
        }
        List<PaperOffer> all = new ArrayList<>();
        if (c.sides().group()) {
            rounds(done)
                    .forEach(each -> all.add(PaperOffer.of(
                            MediationPaper.PAYOUT,
                            each,
                            PaperTongue.before(LocalDate.parse(PaperCase.half(each, 0))),
                            null)));
        } else {
            done.payments()
                    .forEach(each -> all.add(PaperOffer.of(
                            MediationPaper.RECEIPT, each.paymentId(), PaperTongue.sum(each.sumFen()), null)));
        }
        done.duties().stream()
                .filter(DutyView::fulfilled)
                .forEach(each -> all.add(
                        PaperOffer.of(MediationPaper.RECEIPT, each.dutyId(), PaperPromises.said(duty(each)), null)));
        late(done, c).forEach(id -> all.add(PaperOffer.to(MediationPaper.DEMAND, c.party(id), null)));
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        PerformanceView done = PaperCase.known(Optional.ofNullable(c.view().performance()));
        return switch (of.kind()) {
            case PAYOUT -> payout(c, done, of.subject());
            case DEMAND -> demand(c, done, c.party(of.subject()));
            default -> receipt(c, done, of.subject());
        };
    }

    private static CaseValues receipt(PaperCase c, PerformanceView done, String subject) {
        CaseValues values = new CaseValues()
                .put("caseNumber", c.view().number())
                .put("agreementNumber", c.agreementNumber())
                .put("recorder", c.reader().name());
        Optional<PaymentView> payment = done.payments().stream()
                .filter(each -> each.paymentId().equals(subject))
                .findFirst();
        if (payment.isPresent()) {
            return received(c, done, payment.get(), values);
        }
        return fulfilled(
                c,
                done,
                PaperCase.known(done.duties().stream()
                        .filter(each -> each.dutyId().equals(subject) && each.fulfilled())
                        .findFirst()),
                values);
    }

    private static CaseValues received(PaperCase c, PerformanceView done, PaymentView paid, CaseValues values) {
        InstalmentView instalment = instalment(done, paid.instalmentId());
        boolean another = !paid.payerId().equals(instalment.payerId());
        boolean late = paid.paidOn().isAfter(instalment.dueOn());
        return values.put("debtor", c.sides().name(instalment.payerId()))
                .put("creditor", c.sides().name(paid.payeeId()))
                .put("performed", "支付" + PaperTongue.sum(paid.sumFen()))
                .put("due", PaperTongue.before(instalment.dueOn()))
                .day("performedOn", paid.paidOn())
                .sum("amount", paid.sumFen())
                .put("payer", another ? c.sides().name(paid.payerId()) : null)
                .put("proof", paid.proof())
                .put("state", state(done, late))
                .put("creditorSigner", signer(c, paid.payeeId()))
                .put("debtorSigner", signer(c, instalment.payerId()));
    }

    private static CaseValues fulfilled(PaperCase c, PerformanceView done, DutyView duty, CaseValues values) {
        DutyCheckView check = duty.checks().stream()
                .filter(DutyCheckView::fulfilled)
                .reduce((older, newer) -> newer)
                .orElse(null);
        return values.put("debtor", c.sides().name(duty.partyId()))
                .put("creditor", c.sides().names(c.sides().worker()))
                .put("performed", PaperPromises.said(duty(duty)))
                .put("due", PaperTongue.before(duty.checkOn()))
                .day("performedOn", check == null ? null : check.at())
                .put("proof", check == null ? null : PaperSides.line(check.finding()))
                .put("state", state(done, false))
                .put("creditorSigner", c.sides().signer(c.sides().worker()))
                .put("debtorSigner", signer(c, duty.partyId()));
    }

    static AgreementTerms.Duty duty(DutyView each) {
        return new AgreementTerms.Duty(each.kind(), each.partyId(), each.words().text(), each.checkOn());
    }

    private static String state(PerformanceView done, boolean late) {
        boolean all = done.outstandingFen() == 0 && done.duties().stream().allMatch(DutyView::fulfilled);
        return all ? "ALL" : late ? "LATE" : "PART";
    }

    static @Nullable String signer(PaperCase c, String id) {
        return c.view().party(id).map(PaperSides::signer).orElseGet(() -> c.sides()
                .name(id));
    }

    /** The days on which a group is paid, each by one payer. */
    private static Set<String> rounds(PerformanceView done) {
        Set<String> rounds = new LinkedHashSet<>();
        done.instalments().stream()
                .filter(each -> each.paidFen() > 0)
                .forEach(each -> rounds.add(PaperCase.subject(each.dueOn(), each.payerId())));
        return rounds;
    }

    private static CaseValues payout(PaperCase c, PerformanceView done, String subject) {
        List<InstalmentView> round = done.instalments().stream()
                .filter(each -> PaperCase.subject(each.dueOn(), each.payerId()).equals(subject))
                .toList();
        InstalmentView first = PaperCase.known(round.stream().findFirst());
        List<String> ids = round.stream().map(InstalmentView::instalmentId).toList();
        List<PaymentView> paid = done.payments().stream()
                .filter(each -> ids.contains(each.instalmentId()))
                .toList();
        boolean open = round.stream().allMatch(each -> c.sides().name(each.payeeId()) != null);
        return new CaseValues()
                .put("caseNumber", c.view().number())
                .put("agreementNumber", c.agreementNumber())
                .put("employer", c.sides().names(c.sides().employer()))
                .put(
                        "payer",
                        c.sides()
                                .name(
                                        paid.isEmpty()
                                                ? first.payerId()
                                                : paid.get(0).payerId()))
                .put("instalment", PaperTongue.before(first.dueOn()) + "应付的款项")
                .day(
                        "paidOn",
                        paid.stream()
                                .map(PaymentView::paidOn)
                                .reduce((older, newer) -> newer.isAfter(older) ? newer : older)
                                .orElse(null))
                .put("way", paid.isEmpty() ? null : PaperTongue.way(paid.get(0).way()))
                .counted(
                        "roll",
                        (open ? round : List.<InstalmentView>of())
                                .stream()
                                        .map(each -> List.of(
                                                Objects.requireNonNull(c.sides().name(each.payeeId())),
                                                PaperTongue.figure(each.sumFen()),
                                                PaperTongue.figure(each.paidFen()),
                                                "",
                                                "")))
                .count(
                        "heads",
                        round.stream().map(InstalmentView::payeeId).distinct().count())
                .sum("due", round.stream().mapToLong(InstalmentView::sumFen).sum())
                .sum("paid", round.stream().mapToLong(InstalmentView::paidFen).sum())
                .put("payerSigner", signer(c, first.payerId()))
                .put("recorder", c.reader().name());
    }

    /** Who has let a day pass. */
    private static Set<String> late(PerformanceView done, PaperCase c) {
        Set<String> ids = new LinkedHashSet<>();
        done.instalments().stream().filter(each -> late(each, c)).forEach(each -> ids.add(each.payerId()));
        done.duties().stream().filter(each -> late(each, c)).forEach(each -> ids.add(each.partyId()));
        return ids;
    }

    static boolean late(InstalmentView each, PaperCase c) {
        return each.outstandingFen() > 0 && each.dueOn().isBefore(DeskTime.dayOf(c.now()));
    }

    private static boolean late(DutyView each, PaperCase c) {
        return !each.fulfilled() && each.checkOn().isBefore(DeskTime.dayOf(c.now()));
    }

    private static CaseValues demand(PaperCase c, PerformanceView done, PartyView to) {
        Stream<List<String>> money = done.instalments().stream()
                .filter(each -> each.payerId().equals(to.partyId()) && late(each, c))
                .map(each -> List.of(
                        "支付" + PaperTongue.sum(each.sumFen()),
                        PaperTongue.before(each.dueOn()),
                        PaperTongue.sum(each.paidFen()),
                        PaperTongue.sum(each.outstandingFen())));
        Stream<List<String>> others = done.duties().stream()
                .filter(each -> each.partyId().equals(to.partyId()) && late(each, c))
                .map(each -> List.of(
                        PaperPromises.said(duty(each)),
                        PaperTongue.before(each.checkOn()),
                        PaperTongue.NONE,
                        PaperTongue.NONE));
        return c.letter(to)
                .put("creditor", c.sides().names(c.sides().worker()))
                .put("agreementNumber", c.agreementNumber())
                .day("effectiveOn", c.view().effectiveAt())
                .counted("overdue", Stream.concat(money, others))
                .day("asOf", DeskTime.dayOf(c.now()))
                .put("routes", ReliefPapers.routes(c));
    }

    static InstalmentView instalment(PerformanceView done, String id) {
        return PaperCase.known(done.instalments().stream()
                .filter(each -> each.instalmentId().equals(id))
                .findFirst());
    }
}
