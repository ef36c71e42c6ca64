package niangjia.mediation.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Words;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@link MediationView} that are about how the case came, who takes part and how it ends. Codes are names of
 * the enums of {@code niangjia.mediation}.
 */
public final class MediationParts {
    private MediationParts() {}

    /**
     * How the case came to the desk.
     *
     * @param kind name of an {@link niangjia.mediation.ApplicationOrigin}
     * @param bornFrom id of the complaint or the supervision case; null if it grew out of neither
     * @param linkId of the {@link ProceedingsView} that sent it; null if no court or arbitrator did
     * @param body that sent it; null if none did
     * @param number under which that body has it; null if it gave none
     * @param sender another union; null if none sent it
     */
    public record OriginView(
            String kind,
            @Nullable String bornFrom,
            @Nullable String linkId,
            @Nullable String body,
            @Nullable String number,
            @Nullable String sender) {}

    /** @param kinds names of {@link niangjia.mediation.DisputeKind} */
    public record ScreeningView(
            Instant at,
            String track,
            List<String> kinds,
            Words note,
            @Nullable String routeTold) {}

    /** What the work was found to be, after the screening. */
    public record RelationView(
            Instant at,
            String track,
            Words grounds,
            @Nullable String routeTold) {}

    /** @param ground name of a {@link niangjia.mediation.RejectGround} */
    public record RejectionView(Instant at, String ground, Words explanation, String routeTold) {}

    /**
     * One who takes part. One natural person's name is theirs; an organisation's is no secret.
     *
     * @param kind name of a {@link niangjia.complaint.PartyKind}
     * @param name of an organisation; null for a natural person
     * @param person the name of a natural person; null for an organisation
     * @param contact null if none was given
     * @param representative null if they speak for themselves
     * @param answer GIVEN or REFUSED, by one of the other side; null while they have not answered, or were not to
     * @param answeredAt null while they have not answered
     * @param medium in which consent was given; null if it was not
     * @param refusal why they do not want to mediate; null if they did not refuse
     * @param replacedBy id of the successor; null while they take part
     * @param replacement why they were replaced; null while they take part
     */
    public record PartyView(
            String partyId,
            String side,
            String kind,
            @Nullable String name,
            @Personal(DataKind.NAME) @Nullable Words person,
            @Nullable String employerId,
            @Personal(DataKind.CONTACT) @Nullable Words contact,
            @Personal(DataKind.NAME) @Nullable Words representative,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String medium,
            @Nullable Words refusal,
            @Nullable String replacedBy,
            @Nullable Words replacement) {
        public boolean takesPart() {
            return replacedBy == null;
        }
    }

    /**
     * The matter at a body outside.
     *
     * @param forum name of a {@link niangjia.complaint.Forum}
     * @param number null if none is known
     * @param standing name of a {@link niangjia.mediation.ProceedingsStanding}
     * @param sent whether it sent the matter here, whatever has become of it since
     * @param words to the newest change of its standing; null if there was none
     * @param papersSignedAt when the court's papers were signed for; null if they were not
     * @param covered whether the agreement settles it too
     * @param reportedAt when it was told of the end; null if it was not
     */
    public record ProceedingsView(
            String linkId,
            String forum,
            String body,
            @Nullable String number,
            String standing,
            boolean sent,
            @Nullable Words words,
            @Nullable Instant papersSignedAt,
            boolean covered,
            @Nullable Instant reportedAt,
            @Nullable Words report) {}

    /** The other side was asked. */
    public record AskedView(Instant at, String medium, Words words) {}

    public record RefusalNoticeView(Instant at, String medium, boolean inWriting) {}

    /** @param days how many more */
    public record ExtensionView(Instant at, int days, String proof) {}

    /**
     * Everything stood still, since it looked like a sham.
     *
     * @param resumedAt null while it stands still, or if it ended so
     */
    public record StopView(
            Instant at,
            Words signs,
            @Nullable Instant resumedAt,
            @Nullable Words reason) {}

    public record ShamReportView(Instant at, String body, Words words) {}

    /**
     * Ended without an agreement.
     *
     * @param ground name of an {@link niangjia.mediation.EndGround}
     * @param routesTold names of {@link niangjia.mediation.Route}
     */
    public record FailureView(Instant at, String ground, Words explanation, List<String> routesTold) {}

    /** @param whom id of a party or of a member of the roll */
    public record CallBackView(Instant at, String whom, boolean reached, String satisfaction, Words words) {}

    /**
     * @param reason name of a {@link niangjia.mediation.CaseEnd}
     * @param archivedAt null until it lies in the archive
     */
    public record EndView(
            Instant at,
            String reason,
            Words outcome,
            long promisedFen,
            long paidFen,
            @Nullable Instant archivedAt,
            @Nullable String shelfMark) {}
}
