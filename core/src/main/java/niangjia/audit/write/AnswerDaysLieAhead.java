package niangjia.audit.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record AnswerDaysLieAhead(LocalDate answerBy, LocalDate today) implements Rule {
    @Override
    public boolean violated() {
        return !answerBy.isAfter(today);
    }

    @Override
    public String code() {
        return "audit/review-answer-day";
    }

    @Override
    public List<Object> facts() {
        return List.of(answerBy, today.plusDays(1));
    }
}
