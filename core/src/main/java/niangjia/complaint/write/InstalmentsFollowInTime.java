package niangjia.complaint.write;

import java.util.List;
import niangjia.complaint.Instalment;
import niangjia.shared.Rule;

record InstalmentsFollowInTime(List<Instalment> instalments) implements Rule {
    @Override
    public boolean violated() {
        return instalments.isEmpty() || unordered(instalments);
    }

    @Override
    public String code() {
        return "complaint/instalments-out-of-order";
    }

    @Override
    public List<Object> facts() {
        return List.of(instalments.size());
    }

    private static boolean unordered(List<Instalment> instalments) {
        for (int i = 1; i < instalments.size(); i++) {
            if (!instalments.get(i).dueOn().isAfter(instalments.get(i - 1).dueOn())) {
                return true;
            }
        }
        return false;
    }
}
