package niangjia.organisation;

/** The right to act in the place of another on certain days. */
public record Substitution(String substitutionId, StaffId substituteFor, DaySpan days) {
    public static Substitution of(StaffEvent.SubstituteSet event) {
        return new Substitution(
                event.substitutionId(), new StaffId(event.substituteForId()), new DaySpan(event.from(), event.to()));
    }
}
