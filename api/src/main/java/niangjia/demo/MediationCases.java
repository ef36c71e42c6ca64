package niangjia.demo;

import java.time.LocalDate;
import java.util.List;

/** Invented mediation cases in every state a mediator meets, counted from the day on which they are put on the desk. */
final class MediationCases {
    private MediationCases() {}

    static List<CaseScript> before(LocalDate today) {
        return ScriptFile.read("mediation-cases.jsonl", ToldCase.class).stream()
                .map(told -> told.before(today))
                .toList();
    }
}
