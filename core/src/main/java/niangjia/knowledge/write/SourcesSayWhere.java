package niangjia.knowledge.write;

import java.util.List;
import niangjia.knowledge.Source;
import niangjia.shared.Rule;

/** Facts: the source without article and without number. */
record SourcesSayWhere(Source source) implements Rule {
    @Override
    public boolean violated() {
        return source.article() == null && source.number() == null;
    }

    @Override
    public String code() {
        return "knowledge/source-incomplete";
    }

    @Override
    public List<Object> facts() {
        return List.of(source.law());
    }
}
