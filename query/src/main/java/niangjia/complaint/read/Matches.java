package niangjia.complaint.read;

import java.util.List;

/** The strongest and freshest first. */
public record Matches(List<Match> matches) {
    public Matches {
        matches = List.copyOf(matches);
    }
}
