package niangjia.complaint;

/** Identity of one export of a list and of its stream, for example {@code export:0192…}. */
public record ExportId(String value) {
    private static final String KIND = "export:";

    public ExportId {
        if (!value.startsWith(KIND) || value.length() > 64) {
            throw new IllegalArgumentException("export id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static ExportId of(String suffix) {
        return new ExportId(KIND + suffix);
    }

    @Override
    public String toString() {
        return value;
    }
}
