package niangjia.audit.write;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.shared.Rule;

/** So that anybody can type it again: letters, digits and hyphens, none of which a reader mistakes for nothing. */
record ReviewSeedsCanBeReadAloud(String seed) implements Rule {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{6,64}");

    @Override
    public boolean violated() {
        return !FORM.matcher(seed).matches();
    }

    @Override
    public String code() {
        return "audit/review-seed";
    }

    @Override
    public List<Object> facts() {
        return List.of(seed.length(), FORM.pattern());
    }
}
