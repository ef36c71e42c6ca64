package niangjia.supervision.web;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What is to be written anew has been written before. */
record ThePaperIsKnown(@Nullable String paperId, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "supervision/entry-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of("paper", String.valueOf(paperId));
    }
}
