package niangjia.audit;

/** How it was made sure that the one who asks is the one whose data it is. */
public enum ErasureIdentity {
    ID_CARD_SEEN,
    CALLED_BACK_ON_KNOWN_NUMBER,
    POWER_OF_ATTORNEY_SEEN,
    KINSHIP_PROVED,
    /** Nobody asked; the union acts of itself. */
    NOT_NEEDED
}
