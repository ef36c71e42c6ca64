package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.PartySide;
import org.jspecify.annotations.Nullable;

/**
 * An instalment, or something else that is to be done, of one agreement. Sides and numbers, and nobody's name.
 *
 * @param place of the promise among those of its case, from 1
 * @param unitId has the case
 * @param duty name of a {@link niangjia.complaint.DutyKind}; null for money
 * @param payer the side that is bound; THIRD for one who is on neither
 * @param payee the side that gets it; null for a duty
 * @param member the place on the roll of the one of a group who gets it, from 1
 * @param dueOn to be paid by, or to be looked at on
 * @param sumFen 0 for a duty
 * @param paidOn the latest payment, or when a duty was looked at last
 * @param proof digest of the paper that proves the latest payment, where it is one
 * @param paidByAnother somebody else than the one who is bound paid of it
 * @param daysLate how long it is overdue, or how late the last of it was paid; 0 for in time
 * @param enforcement the way that is being gone to get it, if one is
 */
public record PerformanceRow(
        String caseId,
        String number,
        int place,
        String unitId,
        PromiseKind kind,
        @Nullable String duty,
        PartySide payer,
        @Nullable PartySide payee,
        @Nullable Integer member,
        LocalDate dueOn,
        long sumFen,
        long paidFen,
        @Nullable LocalDate paidOn,
        @Nullable String proof,
        boolean paidByAnother,
        PerformanceState state,
        long daysLate,
        @Nullable EnforcementKind enforcement) {}
