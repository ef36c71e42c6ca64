package niangjia.mediation.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.DefaultView;
import niangjia.mediation.read.MediationDeals.DutyCheckView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PaymentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationDeals.PlannedDutyView;
import niangjia.mediation.read.MediationDeals.PlannedPaymentView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationDeals.SignatureView;
import niangjia.mediation.read.MediationDeals.StepView;
import niangjia.supervision.read.Entries;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about the agreement and what came of it. */
record DealReading(Document doc, Sight sight) {
    private static final String AT = ApplicationFile.AT;

    List<AgreementView> agreements() {
        return Entries.of(doc, AgreementFile.AGREEMENTS).stream()
                .map(each -> new AgreementView(
                        each.getString(Entries.ID),
                        each.getString("form"),
                        each.getString(AgreementFile.STATE),
                        Entries.at(each, AT),
                        sight.always(each, "facts", Kind.TOLD),
                        sight.always(each, AgreementFile.TERMS, Kind.TOLD),
                        planned(each),
                        duties(each),
                        each.getList(AgreementFile.COVERS, String.class),
                        each.getList("checked", String.class),
                        each.getString("digest"),
                        signatures(each),
                        sight.words(each, "withdrawal", Kind.WRITTEN),
                        each.getString("keeper"),
                        Entries.instant(each, "effectiveAt")))
                .toList();
    }

    List<ReviewView> reviews() {
        return Entries.of(doc, AgreementFile.REVIEWS).stream()
                .map(each -> new ReviewView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getString("body"),
                        each.getString("number"),
                        Entries.instant(each, "decidedAt"),
                        each.getString("result"),
                        each.getString("decision"),
                        sight.words(each, ApplicationFile.WORDS, Kind.WRITTEN)))
                .toList();
    }

    @Nullable
    PerformanceView performance() {
        if (doc.get(PerformanceFile.INSTALMENTS) == null) {
            return null;
        }
        return new PerformanceView(
                Entries.of(doc, PerformanceFile.INSTALMENTS).stream()
                        .map(this::instalment)
                        .toList(),
                Entries.of(doc, PerformanceFile.DUTIES).stream().map(this::duty).toList(),
                Entries.of(doc, PerformanceFile.PAYMENTS).stream()
                        .map(DealReading::payment)
                        .toList(),
                PerformanceFile.promisedFen(doc),
                PerformanceFile.paidFen(doc),
                PerformanceFile.outstandingFen(doc));
    }

    List<EnforcementView> enforcements() {
        return Entries.of(doc, PerformanceFile.ENFORCEMENTS).stream()
                .map(each -> new EnforcementView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getString("kind"),
                        each.getString("body"),
                        each.getString(PerformanceFile.STAGE),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        Entries.of(each, PerformanceFile.STEPS).stream()
                                .map(step -> new StepView(
                                        Entries.at(step, AT),
                                        step.getString(PerformanceFile.STAGE),
                                        MediationReading.words(step, sight, Kind.WRITTEN)))
                                .toList()))
                .toList();
    }

    private static List<PlannedPaymentView> planned(Document agreement) {
        return Entries.of(agreement, AgreementFile.PAYMENTS).stream()
                .map(each -> new PlannedPaymentView(
                        each.getString(Entries.ID),
                        each.getString(ClaimFile.PAYER),
                        each.getString(AgreementFile.PAYEE),
                        each.getLong(ClaimFile.SUM),
                        day(each, AgreementFile.DUE_ON)))
                .toList();
    }

    private List<PlannedDutyView> duties(Document agreement) {
        return Entries.of(agreement, AgreementFile.DUTIES).stream()
                .map(each -> new PlannedDutyView(
                        each.getString(Entries.ID),
                        each.getString(AgreementFile.KIND),
                        each.getString(AgreementFile.PARTY),
                        MediationReading.words(each, sight, Kind.TOLD),
                        day(each, AgreementFile.CHECK_ON)))
                .toList();
    }

    private static List<SignatureView> signatures(Document agreement) {
        return Entries.of(agreement, AgreementFile.SIGNATURES).stream()
                .map(each -> new SignatureView(
                        Entries.at(each, AT),
                        each.getString(AgreementFile.KIND),
                        each.getString(AgreementFile.SIGNER),
                        each.getString("way"),
                        each.getString("check")))
                .toList();
    }

    private InstalmentView instalment(Document each) {
        long sum = each.getLong(ClaimFile.SUM);
        long outstanding = each.getLong(PerformanceFile.OUTSTANDING);
        return new InstalmentView(
                each.getString(Entries.ID),
                each.getString(ClaimFile.PAYER),
                each.getString(AgreementFile.PAYEE),
                sum,
                day(each, PerformanceFile.DUE_ON),
                sum - outstanding,
                outstanding,
                defaulted(each),
                PerformanceFile.overdue(doc, each));
    }

    private DutyView duty(Document each) {
        return new DutyView(
                each.getString(Entries.ID),
                each.getString(AgreementFile.KIND),
                each.getString(AgreementFile.PARTY),
                MediationReading.words(each, sight, Kind.TOLD),
                day(each, PerformanceFile.DUE_ON),
                each.getBoolean(PerformanceFile.FULFILLED),
                Entries.of(each, PerformanceFile.CHECKS).stream()
                        .map(check -> new DutyCheckView(
                                Entries.at(check, AT),
                                check.getBoolean(PerformanceFile.FULFILLED),
                                MediationReading.words(check, sight, Kind.WRITTEN),
                                Entries.day(check, "again")))
                        .toList(),
                defaulted(each),
                PerformanceFile.overdue(doc, each));
    }

    private @Nullable DefaultView defaulted(Document promise) {
        Document each = promise.get(PerformanceFile.DEFAULT, Document.class);
        return each == null
                ? null
                : new DefaultView(
                        Entries.at(each, AT),
                        day(each, PerformanceFile.DUE_ON),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getLong(PerformanceFile.OUTSTANDING));
    }

    private static PaymentView payment(Document each) {
        return new PaymentView(
                each.getString(Entries.ID),
                each.getString("instalmentId"),
                each.getString(ClaimFile.PAYER),
                each.getString(AgreementFile.PAYEE),
                each.getLong(ClaimFile.SUM),
                each.getString("way"),
                day(each, "paidOn"),
                each.getString("proof"),
                each.getBoolean("recourse"),
                Entries.at(each, AT));
    }

    private static LocalDate day(Document each, String field) {
        return Objects.requireNonNull(Entries.day(each, field));
    }
}
