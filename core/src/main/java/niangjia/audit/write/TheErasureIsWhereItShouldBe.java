package niangjia.audit.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.audit.ErasureStatus;
import niangjia.shared.Rule;

/** Facts: where it stands; where it may stand for this act. */
record TheErasureIsWhereItShouldBe(ErasureStatus status, Set<ErasureStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(status);
    }

    @Override
    public String code() {
        return "erasure/wrong-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(status, expected.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }
}
