package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record MembersAreAmongTheWorkers(int members, int workers) implements Rule {
    @Override
    public boolean violated() {
        return members < 0 || workers < 0 || members > workers;
    }

    @Override
    public String code() {
        return "supervision/members-exceed-workers";
    }

    @Override
    public List<Object> facts() {
        return List.of(members, workers);
    }
}
