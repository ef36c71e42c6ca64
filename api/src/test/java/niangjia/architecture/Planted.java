package niangjia.architecture;

import java.util.List;
import java.util.Map;

/** Offences against the house, one family for each rule; they live in the packages they offend. */
final class Planted {
    static final Map<String, List<Class<?>>> OFFENCES = Map.ofEntries(
            Map.entry("Decisions", List.of(niangjia.complaint.write.PlantedPublicDecision.class)),
            Map.entry("Clocks", List.of(niangjia.shared.terms.PlantedClock.class)),
            Map.entry("Chance", List.of(niangjia.complaint.write.PlantedPublicDecision.class)),
            Map.entry("DefaultZones", List.of(niangjia.complaint.write.PlantedPublicDecision.class)),
            Map.entry("LedgerUsers", List.of(niangjia.knowledge.PlantedComplaintReader.class)),
            Map.entry("LedgerIgnorance", List.of(niangjia.ledger.PlantedFeatureReader.class)),
            Map.entry("SealUsers", List.of(niangjia.ledger.PlantedSealUser.class)),
            Map.entry("VerifierAlone", List.of(niangjia.verify.PlantedLedgerReader.class)),
            Map.entry("FeatureOrder", List.of(niangjia.knowledge.PlantedComplaintReader.class)),
            Map.entry("FeatureOrderBelowKnowledge", List.of(niangjia.organisation.PlantedLedgerUser.class)),
            Map.entry("FeatureOrderBelowSupervision", List.of(niangjia.complaint.PlantedSupervisionReader.class)),
            Map.entry("FeatureOrderBelowAudit", List.of(niangjia.mediation.PlantedAuditReader.class)),
            Map.entry("LettersAlone", List.of(niangjia.letters.PlantedCaseReader.class)),
            Map.entry("KernelIndependence", List.of(niangjia.shared.PlantedFeatureUser.class)),
            Map.entry("LanguageAlone", List.of(niangjia.knowledge.PlantedComplaintReader.class)),
            Map.entry("Memory", List.of(niangjia.complaint.read.PlantedDecider.class)),
            Map.entry("StoreDrivers", List.of(niangjia.organisation.PlantedLedgerUser.class)),
            Map.entry(
                    "Cycles",
                    List.of(niangjia.shared.PlantedFeatureUser.class, niangjia.complaint.PlantedKernelUser.class)),
            Map.entry("Names", List.of(niangjia.complaint.PlantedHelper.class)));

    private Planted() {}
}
