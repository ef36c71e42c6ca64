package niangjia.audit.read;

import java.util.List;
import niangjia.audit.ReviewItem;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.ResultCode;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.EndingEvent;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.supervision.CloseReason;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.OutcomeEvent;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;

/** What the unit reported, against the caller's own word and the proof of the bank: promised is not paid. */
final class TheReportedResultIsTrue extends CheckOfEveryKind {
    @Override
    public ReviewItem item() {
        return ReviewItem.RESULT;
    }

    @Override
    void complaint(ReviewCourse course, ReviewWeighing weighing) {
        ReviewStep reported = course.last(ResultReported.class)
                .filter(told -> told.event().result().equals(ResultCode.SOLVED.name()))
                .map(ReviewTold::step)
                .or(() -> course.last(SettledByContact.class).map(ReviewTold::step))
                .orElse(null);
        if (reported == null) {
            course.last(ResultReported.class)
                    .ifPresent(told -> weighing.holds("review.ground.nothing-claimed", told.step()));
            return;
        }
        ReviewTold<CallBackDone> back = course.last(CallBackDone.class)
                .filter(told -> told.step().after(reported))
                .orElse(null);
        if (back == null) {
            weighing.cannotSay("review.ground.result-unconfirmed", reported);
        } else if (back.event().solved()) {
            weighing.holds("review.ground.result-confirmed", reported, back.step());
        } else {
            weighing.fails("review.ground.result-denied", reported, back.step());
        }
        course.all(MoneyReceived.class).stream()
                .filter(told -> told.event().proof() == null)
                .forEach(told -> weighing.cannotSay("review.ground.money-unproven", told.step()));
    }

    @Override
    void supervision(ReviewCourse course, ReviewWeighing weighing) {
        course.all(CorrectionVerified.class).forEach(told -> {
            boolean proven = course.all(EvidenceTaken.class).stream().anyMatch(told::after);
            if (told.event().paidFen() > 0 && !proven) {
                weighing.cannotSay("review.ground.money-unproven", told.step());
            } else {
                weighing.holds("review.ground.correction-seen", told.step());
            }
        });
        course.last(OutcomeEvent.CaseClosed.class)
                .filter(told -> told.event().reason().equals(CloseReason.CORRECTED.name()))
                .filter(told -> course.all(CorrectionVerified.class).stream()
                        .noneMatch(each -> each.event().allCorrected()))
                .ifPresent(told -> weighing.lacks(
                        "review.ground.correction-unseen", "supervision.CorrectionVerified", told.step()));
    }

    @Override
    void mediation(ReviewCourse course, ReviewWeighing weighing) {
        long proven = 0;
        for (ReviewTold<PaymentRecorded> told : course.all(PaymentRecorded.class)) {
            proven += told.event().payment().sumFen();
            if (told.event().payment().proof().isBlank()) {
                weighing.cannotSay("review.ground.money-unproven", told.step());
            } else {
                weighing.holds("review.ground.money-proven", told.step());
            }
        }
        long paid = proven;
        course.last(EndingEvent.CaseClosed.class)
                .filter(told -> told.event().reason().equals(CaseEnd.PERFORMED.name()))
                .ifPresent(told -> {
                    EndingEvent.CaseClosed closed = told.event();
                    if (closed.paidFen() != paid || closed.paidFen() < closed.promisedFen()) {
                        weighing.fails(
                                "review.ground.sums-differ",
                                List.of(
                                        String.valueOf(closed.promisedFen()),
                                        String.valueOf(closed.paidFen()),
                                        String.valueOf(paid)),
                                told.step());
                    } else {
                        weighing.holds("review.ground.sums-agree", told.step());
                    }
                });
    }
}
