package niangjia.supervision;

/** On what ground personal data go to another body. */
public enum ReferralBasis {
    /** Asked for this body alone. */
    SEPARATE_CONSENT,
    LEGAL_DUTY,
    EMERGENCY,
    /** Nothing in it points to a person. */
    NO_PERSONAL_DATA
}
