package niangjia.complaint.write;

import niangjia.shared.RuleViolated;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Refused under a code, whatever the facts. */
final class Refused extends TypeSafeMatcher<RuleViolated> {
    private final String code;

    private Refused(String code) {
        this.code = code;
    }

    static Matcher<RuleViolated> under(String code) {
        return new Refused(code);
    }

    @Override
    protected boolean matchesSafely(RuleViolated refusal) {
        return refusal.code().equals(code);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused under " + code);
    }
}
