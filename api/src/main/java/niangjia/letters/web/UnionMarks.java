package niangjia.letters.web;

import java.util.regex.Pattern;
import niangjia.shared.web.PageUnits;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The mark of a union in the numbers of its papers (机关代字): what a setting says, else taken from its name. */
@Component
public class UnionMarks {
    private static final Pattern UNION = Pattern.compile("(总工会|工会联合会|联合工会|工会委员会|工会)$");
    /** Figures in a mark could be taken for the number. */
    private static final Pattern FIGURES = Pattern.compile("[0-9〔〕\\s]");

    private final PageUnits units;
    private final Environment settings;

    public UnionMarks(PageUnits units, Environment settings) {
        this.units = units;
        this.settings = settings;
    }

    /**
     * For example 邵阳市工监意〔2026〕17号.
     *
     * @param setting that says the mark before the sign, but for the code of the unit
     * @param desk what stands behind the name of the union where no setting does, for example 工监
     * @param sign of the kind of paper
     */
    public String number(String unitId, String setting, String desk, String sign, int year, int number) {
        return of(unitId, setting, desk) + sign + "〔" + year + "〕" + number + "号";
    }

    private String of(String unitId, String setting, String desk) {
        String set = settings.getProperty(setting + unitId, "");
        String name = UNION.matcher(units.nameOf(unitId)).replaceFirst("");
        return set.isBlank() ? FIGURES.matcher(name).replaceAll("") + desk : set.strip();
    }
}
