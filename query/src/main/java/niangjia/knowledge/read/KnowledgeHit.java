package niangjia.knowledge.read;

import java.util.List;

/**
 * Guidance that answers, and why it is shown.
 *
 * @param because the words that matched, longest first; empty if only the category did
 */
public record KnowledgeHit(GuidanceView guidance, List<String> because) {
    public KnowledgeHit {
        because = List.copyOf(because);
    }
}
