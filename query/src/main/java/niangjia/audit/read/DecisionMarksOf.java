package niangjia.audit.read;

/**
 * On how much did the decisions of this matter rest? Counts alone, for a reader who has the matter before them. Answered
 * with {@link DecisionMarks}.
 */
public record DecisionMarksOf(String caseId) {}
