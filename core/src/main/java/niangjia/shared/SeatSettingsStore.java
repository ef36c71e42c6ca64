package niangjia.shared;

import java.time.Instant;

/** Where each person's own settings are kept, whatever seat they sit down at. */
public interface SeatSettingsStore {
    /** {@link SeatSettings#USUAL} for whoever never chose. */
    SeatSettings of(String staffId);

    void set(String staffId, SeatSettings settings, Instant at);
}
