package niangjia.mediation.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.EnforcementStepped;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** The chapter of the case file about what was promised, what came, what did not, and who helps to get it. */
final class PerformanceFile {
    static final String INSTALMENTS = "instalments";
    static final String DUTIES = "duties";
    static final String PAYMENTS = "paid";
    static final String ENFORCEMENTS = "enforcements";
    static final String STEPS = "steps";
    static final String STAGE = "stage";
    static final String OUTSTANDING = "outstandingFen";
    static final String FULFILLED = "fulfilled";
    static final String CHECKS = "checks";
    static final String DEFAULT = "default";
    static final String DUE_ON = "dueOn";

    private static final String AT = ApplicationFile.AT;
    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(AgreementEffective.class, (doc, e, heard) -> bound(doc, e.payments(), e.duties(), heard))
            .on(
                    OralAgreementMade.class,
                    (doc, e, heard) ->
                            bound(doc, e.agreement().payments(), e.agreement().duties(), heard))
            .on(PaymentRecorded.class, (doc, e, heard) -> {
                Entries.change(
                        doc,
                        INSTALMENTS,
                        e.payment().instalmentId(),
                        each -> each.append(OUTSTANDING, e.outstandingFen()));
                Entries.add(doc, PAYMENTS, payment(e.payment()).append(AT, heard.at()));
            })
            .on(
                    DutyChecked.class,
                    (doc, e, heard) -> Entries.change(doc, DUTIES, e.dutyId(), duty -> {
                        Entries.add(
                                duty,
                                CHECKS,
                                new Document(AT, heard.at())
                                        .append(FULFILLED, e.fulfilled())
                                        .append(WORDS, heard.words(e.finding()))
                                        .append("again", Entries.text(e.checkAgainOn())));
                        duty.append(FULFILLED, e.fulfilled());
                        if (e.checkAgainOn() != null) {
                            // looked at again later, it is not overdue until then
                            duty.append(DUE_ON, e.checkAgainOn().toString()).append(DEFAULT, null);
                        }
                    }))
            .on(PerformanceDefaulted.class, (doc, e, heard) -> promises(doc)
                    .filter(each -> each.getString(Entries.ID).equals(e.entryId()))
                    .forEach(each -> each.append(
                            DEFAULT,
                            new Document(AT, heard.at())
                                    .append(DUE_ON, e.dueOn().toString())
                                    .append(WORDS, heard.words(e.words()))
                                    .append(OUTSTANDING, e.outstandingFen()))))
            .on(
                    EnforcementOpened.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            ENFORCEMENTS,
                            new Document(Entries.ID, e.enforcementId())
                                    .append(AT, heard.at())
                                    .append("kind", e.kind())
                                    .append("body", e.body())
                                    .append(STAGE, EnforcementStage.ASKED.name())
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    EnforcementStepped.class,
                    (doc, e, heard) -> Entries.change(doc, ENFORCEMENTS, e.enforcementId(), each -> {
                        each.append(STAGE, e.stage());
                        Entries.add(
                                each,
                                STEPS,
                                new Document(AT, heard.at())
                                        .append(STAGE, e.stage())
                                        .append(WORDS, heard.words(e.words())));
                    }));

    private PerformanceFile() {}

    /** Not done yet, the first to fall due first. */
    static List<Document> outstanding(Document doc) {
        return promises(doc)
                .filter(each -> !done(each))
                .sorted(Comparator.comparing((Document each) -> each.getString(DUE_ON))
                        .thenComparing(each -> each.getString(Entries.ID)))
                .toList();
    }

    static boolean isMoney(Document promise) {
        return promise.get(OUTSTANDING) != null;
    }

    static boolean done(Document promise) {
        return isMoney(promise) ? promise.getLong(OUTSTANDING) == 0 : promise.getBoolean(FULFILLED);
    }

    /** It was recorded that it did not come, or the desk noticed that its day has passed. */
    static boolean overdue(Document doc, Document promise) {
        return !done(promise)
                && (promise.get(DEFAULT) != null || MediationTerms.promiseRanOut(doc, promise.getString(Entries.ID)));
    }

    static long promisedFen(Document doc) {
        return sum(Entries.of(doc, INSTALMENTS), ClaimFile.SUM);
    }

    static long outstandingFen(Document doc) {
        return sum(Entries.of(doc, INSTALMENTS), OUTSTANDING);
    }

    static long paidFen(Document doc) {
        return sum(Entries.of(doc, PAYMENTS), ClaimFile.SUM);
    }

    private static long sum(List<Document> entries, String field) {
        return entries.stream().mapToLong(each -> each.getLong(field)).sum();
    }

    private static Stream<Document> promises(Document doc) {
        return Stream.concat(Entries.of(doc, INSTALMENTS).stream(), Entries.of(doc, DUTIES).stream());
    }

    private static void bound(
            Document doc, List<PlannedPaymentFacts> payments, List<PlannedDutyFacts> duties, Heard heard) {
        List<Document> instalments = new ArrayList<>(AgreementFile.payments(payments));
        instalments.forEach(each -> each.append(OUTSTANDING, each.getLong(ClaimFile.SUM)));
        List<Document> others = new ArrayList<>(AgreementFile.duties(duties, heard));
        others.forEach(each ->
                each.append(DUE_ON, each.getString(AgreementFile.CHECK_ON)).append(FULFILLED, false));
        doc.append(INSTALMENTS, instalments).append(DUTIES, others);
    }

    private static Document payment(PaymentFacts each) {
        return new Document(Entries.ID, each.paymentId())
                .append("instalmentId", each.instalmentId())
                .append(ClaimFile.PAYER, each.payerId())
                .append(AgreementFile.PAYEE, each.payeeId())
                .append(ClaimFile.SUM, each.sumFen())
                .append("way", each.way())
                .append("paidOn", each.paidOn().toString())
                .append("proof", each.proof())
                .append("recourse", each.recourse());
    }
}
