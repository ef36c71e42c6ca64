package niangjia.mediation.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@link MediationView} that are about who mediates and about what was said. Codes are names of the enums of
 * {@code niangjia.mediation}.
 */
public final class MediationTalks {
    private MediationTalks() {}

    /**
     * Somebody who mediates in the case, or did.
     *
     * @param chosenBy name of a {@link niangjia.mediation.ChosenBy}; null for a successor
     * @param state STANDS, OBJECTED, STOOD_ASIDE or REPLACED
     * @param objectedBy id of the party; null unless one objected
     * @param ground why they do no more, or were replaced; null while they stand
     * @param replacedBy id of the successor; null if there is none
     */
    public record BenchView(
            String mediatorId,
            String staffId,
            String name,
            Instant appointedAt,
            @Nullable String chosenBy,
            String state,
            @Nullable Instant leftAt,
            @Nullable String objectedBy,
            @Nullable Words ground,
            @Nullable String replacedBy) {
        public boolean stands() {
            return state.equals("STANDS");
        }
    }

    /**
     * A session that was planned, or a talk without a plan.
     *
     * @param kind name of a {@link niangjia.mediation.SessionKind}; TALK for a talk by telephone or the like
     * @param status name of a {@link niangjia.mediation.SessionStatus}
     * @param side with which the mediators sit alone; null for a joint one or a talk
     * @param way name of a {@link niangjia.mediation.SessionWay}; null for a talk
     * @param medium of a talk; null for a session
     * @param from when it begins; of a talk, when it was held
     * @param to null for a talk
     * @param room id of the room; null if it is elsewhere
     * @param mediators ids
     * @param told which parties were told of this hour
     * @param checks who was identified, and how
     * @param present ids of the parties who came
     * @param heard sides that were heard in a talk
     * @param signed name of a {@link niangjia.mediation.MinutesSign}; null until held
     * @param minutes null if there are none; a caucus never has any
     * @param absences who did not come, or walked out
     * @param moves hours it was moved from, with the reasons
     * @param cancelled why it was called off; null if it was not
     */
    public record SessionView(
            String sessionId,
            String kind,
            String status,
            @Nullable String side,
            @Nullable String way,
            @Nullable String medium,
            Instant from,
            @Nullable Instant to,
            @Nullable String room,
            @Nullable String place,
            List<String> mediators,
            List<ToldView> told,
            List<CheckView> checks,
            List<String> present,
            List<String> heard,
            @Nullable Instant heldAt,
            @Nullable String signed,
            @Nullable Words minutes,
            List<AbsenceView> absences,
            List<MoveView> moves,
            @Nullable Words cancelled) {}

    public record ToldView(String partyId, Instant at, String medium) {}

    /** @param check name of an {@link niangjia.mediation.IdentityCheck} */
    public record CheckView(String partyId, Instant at, String check) {}

    public record AbsenceView(String partyId, Instant at, boolean goodReason, boolean walkedOut, Words words) {}

    public record MoveView(Instant at, Instant from, Instant to, Words reason) {}

    /**
     * That a side said something alone. What it said is opened by {@link MediationNoteOf}, for the mediators of the case
     * alone.
     *
     * @param passedOn what of it may be told, with the side's leave; empty while nothing may
     */
    public record NoteView(
            String noteId,
            String side,
            @Nullable String sessionId,
            String writtenBy,
            Instant at,
            List<PassedOnView> passedOn) {}

    public record PassedOnView(Instant at, Words words) {}

    /** @param result null until it is there */
    public record AppraisalView(
            String appraisalId,
            Instant begunAt,
            String body,
            Words question,
            @Nullable Instant endedAt,
            @Nullable Words result) {}

    /** @param by name of a {@link niangjia.mediation.ProposedBy} */
    public record ProposalView(
            String proposalId,
            Instant at,
            String by,
            @Nullable Long sumFen,
            Words words,
            List<AnswerView> answers) {}

    /** @param answer name of a {@link niangjia.mediation.ProposalAnswer} */
    public record AnswerView(
            Instant at,
            String side,
            String answer,
            @Nullable Words words) {}
}
