package niangjia.organisation.write;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.shared.Rule;

/** A code is part of every path, so it can hold no slash. Facts: the code; its form. */
record CodesArePlain(String unitCode) implements Rule {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,39}");

    @Override
    public boolean violated() {
        return !FORM.matcher(unitCode).matches();
    }

    @Override
    public String code() {
        return "organisation/code-form";
    }

    @Override
    public List<Object> facts() {
        return List.of(unitCode, FORM.pattern());
    }
}
