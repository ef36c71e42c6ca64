package niangjia.audit;

import java.util.List;

/**
 * One case of a sample as it is stored.
 *
 * @param handledBy staff ids of everybody who had acted in it by the moment of the list
 */
public record ReviewDrawnFacts(
        String caseId, String kind, String unitId, String unitPath, String number, List<String> handledBy) {
    public ReviewDrawnFacts {
        handledBy = List.copyOf(handledBy);
    }
}
