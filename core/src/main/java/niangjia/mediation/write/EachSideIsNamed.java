package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record EachSideIsNamed(int applicants, int respondents) implements Rule {
    @Override
    public boolean violated() {
        return applicants < 1 || respondents < 1;
    }

    @Override
    public String code() {
        return "mediation/side-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(applicants, respondents);
    }
}
