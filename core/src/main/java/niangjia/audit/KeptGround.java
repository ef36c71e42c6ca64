package niangjia.audit;

/** Why words under another key stay although they quote the person. */
public enum KeptGround {
    /** The file is within its archive term; the law of archives goes before (个人信息保护法 72). */
    ARCHIVE,
    /** They are the words of somebody else, whose data they are. */
    ANOTHER_PERSON
}
