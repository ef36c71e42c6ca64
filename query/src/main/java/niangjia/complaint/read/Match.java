package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.DataKind;
import niangjia.shared.TellsOfPersons;
import org.jspecify.annotations.Nullable;

/**
 * Something known that may have to do with the call, shown by one of its complaints.
 *
 * @param title name of the caller or of the employer, or what the matter is about; null if the caller gave no name, or
 *     nobody wrote what it is about
 * @param complaintId of the newest open matter, else of the newest
 * @param secret true if the caller asked not to be known; the viewer may know all the same
 * @param category name of a {@link niangjia.complaint.Category}; null before an order is opened
 * @param about how the order is summed up, else how the account begins; null where the title says so, or nobody wrote it
 * @param duty null when nothing is left to do
 * @param waiting as in {@link QueueRow}
 * @param lastContact day on which this person was last heard of, or somebody in this matter
 * @param contacts how many complaints of this person are known, or of this employer; 1 for a matter
 * @param employer only for an employer
 * @param reasons the strongest first, never empty
 * @param fills by name of the sheet's field what taking this over would write there
 */
public record Match(
        Kind kind,
        @Nullable String title,
        String complaintId,
        String number,
        ComplaintStatus state,
        boolean open,
        boolean secret,
        @Nullable String category,
        @Nullable String about,
        @Nullable Duty duty,
        List<String> waiting,
        LocalDate lastContact,
        int contacts,
        @Nullable EmployerFacts employer,
        List<Reason> reasons,
        Map<String, String> fills)
        implements TellsOfPersons {
    @Override
    public void tell(BiConsumer<DataKind, String> told) {
        if (title != null && kind != Kind.EMPLOYER) {
            told.accept(kind == Kind.PERSON ? DataKind.NAME : DataKind.WORDS, title);
        }
        if (about != null) {
            told.accept(DataKind.WORDS, about);
        }
        fills.forEach((field, value) -> {
            if (field.startsWith("caller.")) {
                told.accept(DataKind.ofPath(field), value);
            }
        });
    }

    /** What is known. */
    public enum Kind {
        PERSON,
        EMPLOYER,
        MATTER
    }

    /**
     * @param lately matters of the last twelve months
     * @param open of all matters, those that run
     */
    public record EmployerFacts(String name, int lately, int open) {}

    /** @param args what the reason says beside its name: the words, the name known */
    public record Reason(Why why, List<String> args) {}

    /** Why something is shown. */
    public enum Why {
        SAME_ID,
        SAME_PHONE,
        PHONE_ONE_SLIP,
        PHONE_BEGINS,
        SAME_NAME,
        NAME_BEGINS,
        NAME_SOUNDS,
        NAME_SPELT,
        SAME_EMPLOYER,
        EMPLOYER_ALIAS,
        EMPLOYER_LIKE,
        EMPLOYER_SOUNDS,
        EMPLOYER_SPELT,
        EMPLOYER_MENTIONED,
        SAME_PLACE,
        SAME_CATEGORY,
        SIMILAR_WORDS
    }
}
