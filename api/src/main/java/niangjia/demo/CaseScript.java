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
     * @param at when it happened, ISO with offset
     * @param source index of the published step, if it is one
     * @param body the command's fields as the API takes them
     */
    public record Act(
            @JsonProperty("as") String by,
            String act,
            String at,
            @Nullable Integer source,
            JsonNode body) {}

    public record Left(int source, String action, String reason) {}
}
