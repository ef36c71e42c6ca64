package niangjia.complaint;

/** By which door a matter came to the union; the means used is the {@link Medium}. */
public enum Channel {
    PHONE_12351,
    PHONE_LOCAL,
    LETTER,
    VISIT,
    ONLINE,
    EMAIL,
    REFERRAL_12345,
    REFERRAL_UPPER,
    REFERRAL_LOWER,
    REFERRAL_COURT,
    REFERRAL_ARBITRATION,
    REFERRAL_PROCURATORATE,
    REFERRAL_GOVERNMENT,
    PATROL,
    INSPECTION,
    OUTREACH,
    INFORMATION_OFFICER,
    SICK_VISIT,
    /** The source does not tell. */
    NOT_STATED
}
