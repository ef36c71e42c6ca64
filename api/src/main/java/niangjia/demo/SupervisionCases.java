package niangjia.demo;

import java.time.LocalDate;
import java.util.List;

/** Invented supervision cases in every state a supervisor meets, and what is handed on from them, counted back from the day on which they are put on the desk. */
final class SupervisionCases {
    private SupervisionCases() {}

    static List<CaseScript> before(LocalDate today) {
        return ScriptFile.read("supervision-cases.jsonl", ToldCase.class).stream()
                .map(told -> told.before(today))
                .toList();
    }
}
