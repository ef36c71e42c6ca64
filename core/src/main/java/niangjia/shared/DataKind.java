package niangjia.shared;

/** What of a person was shown to somebody: enough to answer the person, without the data itself. */
public enum DataKind {
    NAME,
    /** Telephone numbers and what else reaches a person. */
    CONTACT,
    IDENTITY_NUMBER,
    ADDRESS,
    /** What a person said, or what was written of their matter under their key. */
    WORDS,
    /** A paper of their matter as it was kept. */
    PAPER;

    /** By the path of a field in an event, for example {@code caller.name}. */
    public static DataKind ofPath(String path) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        return switch (field) {
            case "name" -> NAME;
            case "phone", "contact" -> CONTACT;
            case "idNumber" -> IDENTITY_NUMBER;
            case "address" -> ADDRESS;
            default -> WORDS;
        };
    }
}
