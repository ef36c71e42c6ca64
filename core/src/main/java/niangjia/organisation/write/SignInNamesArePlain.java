package niangjia.organisation.write;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.shared.Rule;

/** A sign-in name is typed on any keyboard and stands in every trace. Facts: the name; its form. */
record SignInNamesArePlain(String signInName) implements Rule {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    @Override
    public boolean violated() {
        return !FORM.matcher(signInName).matches();
    }

    @Override
    public String code() {
        return "organisation/sign-in-name-form";
    }

    @Override
    public List<Object> facts() {
        return List.of(signInName, FORM.pattern());
    }
}
