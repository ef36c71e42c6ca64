package niangjia.audit.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Field;

/**
 * The whole of a matter after one step, in figures counted from the record.
 *
 * @param holders who had it in hand; empty before anybody had
 * @param papers how many were issued or came into force
 * @param running how many terms ran
 * @param late how often somebody was late
 * @param hands how often it changed hands
 * @param paidFen what was paid by then
 */
record ReplayState(List<String> holders, long papers, long running, long late, long hands, long paidFen) {
    private static final Set<String> ISSUED = Set.of(
            "supervision.PaperIssued",
            "complaint.ResultReported",
            "mediation.AgreementEffective",
            "mediation.OralAgreementMade",
            "referral.ReferralSent");
    private static final Set<String> TAKEN_IN_HAND = Set.of(
            "complaint.OrderSigned",
            "complaint.HandlerAssigned",
            "supervision.SupervisorsAssigned",
            "mediation.MediatorsAppointed");
    private static final Pattern HOLDER = Pattern.compile("handlerName|(supervisors|mediators)\\[\\d+]\\.name");
    private static final Pattern PAID = Pattern.compile("payment\\.sumFen|paidFen|sumFen");
    private static final Set<String> PAYMENTS =
            Set.of("complaint.MoneyReceived", "supervision.CorrectionVerified", "mediation.PaymentRecorded");

    static ReplayState after(ReplayCase matter, ReplayStep step, ReplayWords told) {
        List<ReplayStep> passed = matter.steps().subList(0, step.number());
        return new ReplayState(
                holders(passed),
                passed.stream().filter(each -> ISSUED.contains(each.kind())).count(),
                ReplayTerm.after(matter, step.number()).stream()
                        .filter(ReplayTerm::running)
                        .count(),
                passed.stream().filter(told::late).count(),
                passed.stream()
                        .filter(each -> ReplayKinds.HAND_OVERS.contains(each.kind()))
                        .count(),
                passed.stream()
                        .filter(each -> PAYMENTS.contains(each.kind()))
                        .flatMap(each -> values(each, PAID))
                        .mapToLong(Long::parseLong)
                        .sum());
    }

    private static List<String> holders(List<ReplayStep> passed) {
        return passed.stream()
                .filter(each -> TAKEN_IN_HAND.contains(each.kind()))
                .map(each -> values(each, HOLDER).toList())
                .reduce(List.of(), (before, after) -> after);
    }

    private static Stream<String> values(ReplayStep step, Pattern paths) {
        return step.fields().stream()
                .filter(field -> paths.matcher(field.path()).matches())
                .map(Field::value);
    }
}
