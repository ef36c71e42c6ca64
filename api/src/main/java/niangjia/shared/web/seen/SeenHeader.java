package niangjia.shared.web.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a program says what its user had on screen: the header {@value #NAME} of an act. */
public final class SeenHeader {
    public static final String NAME = "Niangjia-Seen";
    /** One that is right in form, for refusals and for the document of the API. */
    public static final String EXAMPLE =
            "{\"case\":\"supervision:…\",\"sequence\":12,\"events\":\"0-9,12\",\"papers\":[\"<sha-256>\"]}";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern STREAM = Pattern.compile("[a-z]{3,20}:[0-9A-Za-z-]{1,80}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int PAPERS = 100;

    private SeenHeader() {}

    /**
     * Null if the header is not there: then it was not told.
     *
     * @throws RuleViolated {@code request/bad-seen}
     */
    public static @Nullable SeenClaim read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        return claim(parsed(header)).orElseThrow(SeenHeader::bad);
    }

    private static JsonNode parsed(String header) {
        try {
            return JSON.readTree(header);
        } catch (JacksonException e) {
            throw bad();
        }
    }

    private static Optional<SeenClaim> claim(JsonNode said) {
        String stream = said.path("case").asString("");
        JsonNode sequence = said.path("sequence");
        List<String> papers = new ArrayList<>();
        said.path("papers").forEach(paper -> papers.add(paper.asString("")));
        boolean right = STREAM.matcher(stream).matches()
                && sequence.isIntegralNumber()
                && sequence.asLong() >= 0
                && papers.size() <= PAPERS
                && papers.stream().allMatch(paper -> DIGEST.matcher(paper).matches());
        return right
                ? SeenRuns.read(said.path("events").asString(""))
                        .map(events -> new SeenClaim(stream, sequence.asLong(), events, List.of(), papers))
                : Optional.empty();
    }

    private static RuleViolated bad() {
        return new RuleViolated("request/bad-seen", List.of(EXAMPLE));
    }
}
