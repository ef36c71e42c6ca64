package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.shared.Rule;

record TheMatterIsOneOfSupervision(Category actual, Set<Category> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "supervision/out-of-scope";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
