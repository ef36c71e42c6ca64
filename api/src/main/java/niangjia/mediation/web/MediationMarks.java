package niangjia.mediation.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.letters.Printed;
import niangjia.letters.web.UnionMarks;
import niangjia.mediation.read.MediationView;
import org.springframework.stereotype.Component;

/**
 * The numbers of the papers of mediation. A case has one number, and its papers bear it, each kind with a sign of its own:
 * no series is kept for them.
 */
@Component
class MediationMarks {
    private static final String SETTING = "desk.letters.mediation-marks.";
    private static final String DESK = "工调";
    private static final Pattern CASE = Pattern.compile("TJ-(\\d{4})-0*(\\d+)");

    private final UnionMarks marks;

    MediationMarks(UnionMarks marks) {
        this.marks = marks;
    }

    /**
     * For example 双清区工调通〔2026〕37号, of a second of the kind with 之二; empty for a kind without numbers.
     *
     * @param before how many of the kind the case had before
     */
    String number(MediationView view, MediationPaper kind, int before) {
        Matcher number = CASE.matcher(view.number());
        if (kind.sign().isEmpty() || !number.matches()) {
            return "";
        }
        return marks.number(
                        view.holderId(),
                        SETTING,
                        DESK,
                        kind.sign(),
                        Integer.parseInt(number.group(1)),
                        Integer.parseInt(number.group(2)))
                + (before == 0 ? "" : "之" + Printed.ordinal(before + 1));
    }
}
