package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record OfficeHoursDoNotOverlap(List<String> overlapping) implements Rule {
    @Override
    public boolean violated() {
        return !overlapping.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/office-hours-overlap";
    }

    @Override
    public List<Object> facts() {
        return List.of(overlapping);
    }
}
