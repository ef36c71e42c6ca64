package niangjia.knowledge.read;

import java.util.List;

/** @param hits best first */
public record KnowledgeHits(List<KnowledgeHit> hits) {
    public KnowledgeHits {
        hits = List.copyOf(hits);
    }
}
