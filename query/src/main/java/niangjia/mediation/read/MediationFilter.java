package niangjia.mediation.read;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null asks for all.
 *
 * @param category name of a {@link niangjia.complaint.Category}
 * @param status name of a {@link niangjia.mediation.MediationStatus}
 * @param track name of a {@link niangjia.mediation.MediationTrack}
 * @param origin name of an {@link niangjia.mediation.ApplicationOrigin}
 * @param unitId has the case
 * @param mediatorId id of a mediator who stands on it
 * @param employerId id of an employer in the registry who takes or took part
 * @param number how the number begins, or its last four digits
 */
public record MediationFilter(
        @Nullable String category,
        @Nullable String status,
        @Nullable String track,
        @Nullable String origin,
        @Nullable String unitId,
        @Nullable String mediatorId,
        @Nullable String employerId,
        @Nullable String number) {
    public static final MediationFilter NONE = new MediationFilter(null, null, null, null, null, null, null, null);

    public static MediationFilter ofEmployer(String employerId) {
        return new MediationFilter(null, null, null, null, null, null, employerId, null);
    }

    public static MediationFilter ofMediator(String mediatorId) {
        return new MediationFilter(null, null, null, null, null, mediatorId, null, null);
    }
}
