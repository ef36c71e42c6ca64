package niangjia.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published course of events, told in commands of this desk.
 *
 * @param id of the published case
 * @param acts in order; the first logs the contact
 * @param left steps of the publication that a complaint cannot express, each with the reason
 */
public record CaseScript(String id, String title, @Nullable String region, List<Act> acts, List<Left> left) {

    /**
     * @param as which person of the demonstration acts
     * @param act the command in kebab case
     * @param door of another feature, where the matter is handed on; null for the script's own
     * @param at when it happened, ISO with offset
     * @param source index of the published step, if it is one
     * @param body the command's fields as the API takes them
     */
    public record Act(
            @JsonProperty("as") String by,
            String act,
            @Nullable Door door,
            String at,
            @Nullable Integer source,
            JsonNode body) {}

    public record Left(int source, String action, String reason) {}

    /** Which feature a script is told to. */
    public enum Door {
        COMPLAINTS("/api/v1/complaints", "complaintId", "published-", "补录公开案例"),
        SUPERVISIONS("/api/v1/supervisions", "caseId", "demo-supervision-", "演示数据，按发生时间补录"),
        REFERRALS("/api/v1/referrals", "id", "demo-referral-", "演示数据，按发生时间补录"),
        MEDIATIONS("/api/v1/mediations", "caseId", "demo-mediation-", "演示数据，按发生时间补录"),
        /** The same door; days that were not published are chosen. */
        PUBLISHED_MEDIATIONS("/api/v1/mediations", "caseId", "published-mediation-", "补录公开案例，未公布的日期为推定");

        private final String path;
        private final String id;
        private final String key;
        private final String lateReason;

        Door(String path, String id, String key, String lateReason) {
            this.path = path;
            this.id = id;
            this.key = key;
            this.lateReason = lateReason;
        }

        String path() {
            return path;
        }

        /** The field of the first answer that names the matter. */
        String id() {
            return id;
        }

        /** What every request id begins with. */
        String key() {
            return key;
        }

        String lateReason() {
            return lateReason;
        }
    }
}
