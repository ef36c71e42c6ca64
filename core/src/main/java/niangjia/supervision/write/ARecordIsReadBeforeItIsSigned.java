package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ARecordIsReadBeforeItIsSigned(boolean read) implements Rule {
    @Override
    public boolean violated() {
        return !read;
    }

    @Override
    public String code() {
        return "supervision/record-not-read";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
