package niangjia.mediation;

/** What is claimed; decides the limitation, what may be waived and whether a payment order helps. */
public enum ClaimKind {
    WAGE,
    OVERTIME,
    DOUBLE_PAY,
    SEVERANCE,
    UNLAWFUL_DISMISSAL,
    INJURY_MEDICAL_COST,
    INJURY_BENEFIT,
    SUSPENDED_WORK_PAY,
    NURSING,
    ANNUAL_LEAVE_PAY,
    SOCIAL_INSURANCE,
    RELATION,
    REINSTATEMENT,
    CERTIFICATE,
    LAWYER_FEE,
    SERVICE_PAY,
    FREIGHT_MONEY,
    OTHER;

    /** Pay for work: during the relation no time runs against it. */
    public boolean pay() {
        return this == WAGE || this == OVERTIME || this == ANNUAL_LEAVE_PAY || this == SUSPENDED_WORK_PAY;
    }

    /** No agreement frees an employer of what is owed to the insurance, not to the worker. */
    public boolean waivable() {
        return this != SOCIAL_INSURANCE;
    }

    /** A court may order its payment on an agreement that is not performed (article 16): pay, cost of an injury, compensation. */
    public boolean payable() {
        return switch (this) {
            case SOCIAL_INSURANCE, RELATION, REINSTATEMENT, CERTIFICATE, LAWYER_FEE, FREIGHT_MONEY, OTHER -> false;
            default -> true;
        };
    }
}
