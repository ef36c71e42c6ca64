package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

/** All faults are told on the page; the refusal itself names the first. */
record TheFileIsInOrder(List<FileFault> faults) implements Rule {
    @Override
    public boolean violated() {
        return !faults.isEmpty();
    }

    @Override
    public String code() {
        return "terms/file-faulty";
    }

    @Override
    public List<Object> facts() {
        FileFault first = faults.get(0);
        return List.of(first.file(), first.where(), first.reason(), first.actual(), first.expected(), faults.size());
    }
}
