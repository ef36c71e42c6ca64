package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record AReminderComesBeforeAnOpinion(String expected, boolean failed, boolean talksFailed, boolean skipped)
        implements Rule {
    private static final String REMINDER = "REMINDER";
    private static final String OR_TALKS = "REMINDER_OR_TALKS";

    @Override
    public boolean violated() {
        return !skipped
                && (expected.equals(REMINDER) && !failed || expected.equals(OR_TALKS) && !failed && !talksFailed);
    }

    @Override
    public String code() {
        return "supervision/reminder-first";
    }

    @Override
    public List<Object> facts() {
        return List.of(expected);
    }
}
