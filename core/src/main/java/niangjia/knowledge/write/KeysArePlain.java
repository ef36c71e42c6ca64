package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the key; its form. */
record KeysArePlain(String key) implements Rule {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    @Override
    public boolean violated() {
        return key.length() > LONGEST || !key.matches(FORM);
    }

    @Override
    public String code() {
        return "knowledge/key-form";
    }

    @Override
    public List<Object> facts() {
        return List.of(key.length() > LONGEST ? key.substring(0, LONGEST) : key, FORM);
    }
}
