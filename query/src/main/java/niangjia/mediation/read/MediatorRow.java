package niangjia.mediation.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.mediation.OfficeHours;
import org.jspecify.annotations.Nullable;

/**
 * A mediator in a list, as of the day asked for.
 *
 * @param sequence of the newest event included
 * @param unitId on whose roster they are
 * @param specialities names of categories
 * @param to the last day of the term
 * @param trainedOn of the newest course; null before one
 * @param daysLeft until the last day on the roster, 0 on that day; null where they are not on it
 * @param conflicts how many are declared and not lifted
 */
public record MediatorRow(
        String mediatorId,
        long sequence,
        String staffId,
        String name,
        String unitId,
        MediatorState state,
        List<String> specialities,
        List<String> languages,
        List<OfficeHours> officeHours,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate trainedOn,
        @Nullable Integer daysLeft,
        int conflicts,
        MediatorLoad load) {
    public MediatorRow {
        specialities = List.copyOf(specialities);
        languages = List.copyOf(languages);
        officeHours = List.copyOf(officeHours);
    }
}
