package niangjia.mediation;

/** How the desk made sure who is at the other end. */
public enum IdentityCheck {
    ID_CARD_SHOWN,
    FACE_COMPARED,
    KNOWN_NUMBER_CALLED,
    PLATFORM_SIGN_IN
}
