package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AMediatorHasASpecialityAndALanguage(int specialities, int languages) implements Rule {
    @Override
    public boolean violated() {
        return specialities == 0 || languages == 0;
    }

    @Override
    public String code() {
        return "mediation/speciality-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(specialities, languages);
    }
}
