package niangjia.mediation.read;

import java.util.List;

/** @param notes opened */
public record MediationNotes(List<MediationNote> notes) {
    public MediationNotes {
        notes = List.copyOf(notes);
    }
}
