package niangjia.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The house as rules. Each has a planted offence beside it, by the same name, that it must find. */
final class HouseRules {
    /** Name of the rule, then the rule. */
    static final Map<String, ArchRule> ALL = Map.ofEntries(
            Map.entry(
                    "Decisions",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia..write..")
                            .should()
                            .bePublic()
                            .because("what is decided is nobody's to name; commands and events are")),
            Map.entry(
                    "Clocks",
                    noClasses()
                            .that()
                            .resideInAnyPackage("niangjia..write..", "niangjia.shared.terms..")
                            .should()
                            .callMethod(Instant.class, "now")
                            .orShould()
                            .callMethod(LocalDate.class, "now")
                            .orShould()
                            .callMethod(LocalDateTime.class, "now")
                            .orShould()
                            .callMethod(ZonedDateTime.class, "now")
                            .orShould()
                            .callMethod(System.class, "currentTimeMillis")
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(Clock.class)
                            .because("time comes with the command, or a replay would decide otherwise")),
            Map.entry(
                    "Chance",
                    noClasses()
                            .that()
                            .resideInAnyPackage("niangjia..write..", "niangjia.shared.terms..")
                            .should()
                            .callMethod(UUID.class, "randomUUID")
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(Random.class)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(SecureRandom.class)
                            .because("an aggregate decides the same way every time")),
            Map.entry(
                    "DefaultZones",
                    noClasses()
                            .should()
                            .callMethod(ZoneId.class, "systemDefault")
                            .orShould()
                            .callMethod(Clock.class, "systemDefaultZone")
                            .orShould()
                            .callMethod(LocalDate.class, "now")
                            .orShould()
                            .callMethod(LocalDateTime.class, "now")
                            .because("the desk has one zone, and it is said")),
            Map.entry(
                    "LedgerUsers",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.shared..",
                                    "niangjia.organisation..",
                                    "niangjia.knowledge..",
                                    "niangjia.rules..",
                                    "niangjia.letters..",
                                    "niangjia.complaint..",
                                    "niangjia.supervision..",
                                    "niangjia.mediation..",
                                    "niangjia.audit..",
                                    "niangjia.demo..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("niangjia.ledger..")
                            .because("no feature knows how the record is kept")),
            Map.entry(
                    "LedgerIgnorance",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia.ledger..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("niangjia..")
                                    .and(not(resideInAnyPackage("niangjia.ledger..", "niangjia.shared"))))
                            .because("the record keeps events without knowing what they say")),
            Map.entry(
                    "SealUsers",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.ledger..",
                                    "niangjia.shared..",
                                    "niangjia.organisation..",
                                    "niangjia.knowledge..",
                                    "niangjia.rules..",
                                    "niangjia.letters..",
                                    "niangjia.complaint..",
                                    "niangjia.supervision..",
                                    "niangjia.mediation..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("niangjia.seal..", "niangjia.verify..")
                            .because("what is sealed knows nothing of the seal")),
            Map.entry(
                    "VerifierAlone",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia.verify..")
                            .should()
                            .dependOnClassesThat(
                                    not(resideInAnyPackage("niangjia.verify..", "java..", "org.jspecify.annotations")))
                            .because("an outsider runs the verifier on a plain JDK and can read all of it")),
            Map.entry(
                    "FeatureOrder",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.rules..",
                                    "niangjia.knowledge..",
                                    "niangjia.organisation..",
                                    "niangjia.shared..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("niangjia.complaint..")
                            .because("features stand in an order: shared, organisation, knowledge, rules, complaint")),
            Map.entry(
                    "FeatureOrderBelowKnowledge",
                    noClasses()
                            .that()
                            .resideInAnyPackage("niangjia.organisation..", "niangjia.shared..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("niangjia.knowledge..", "niangjia.rules..")
                            .because("features stand in an order: shared, organisation, knowledge, rules, complaint")),
            Map.entry(
                    "FeatureOrderBelowSupervision",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.complaint..",
                                    "niangjia.knowledge..",
                                    "niangjia.organisation..",
                                    "niangjia.shared..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("niangjia.supervision..", "niangjia.mediation..")
                            .because("features stand in an order: complaint, supervision, mediation")),
            Map.entry(
                    "FeatureOrderBelowAudit",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.shared..",
                                    "niangjia.organisation..",
                                    "niangjia.knowledge..",
                                    "niangjia.rules..",
                                    "niangjia.letters..",
                                    "niangjia.complaint..",
                                    "niangjia.supervision..",
                                    "niangjia.mediation..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("niangjia.audit..")
                            .because("who audits stands behind all features, and none knows him")),
            Map.entry(
                    "LettersAlone",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia.letters..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("niangjia..")
                                    .and(not(resideInAnyPackage("niangjia.letters..", "niangjia.shared.."))))
                            .because("one letters engine serves every feature, and knows none")),
            Map.entry(
                    "KernelIndependence",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia.shared..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "niangjia.organisation..",
                                    "niangjia.knowledge..",
                                    "niangjia.rules..",
                                    "niangjia.letters..",
                                    "niangjia.complaint..",
                                    "niangjia.supervision..",
                                    "niangjia.mediation..",
                                    "niangjia.desk..")
                            .because("the kernel knows no feature")),
            Map.entry(
                    "LanguageAlone",
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "niangjia.complaint",
                                    "niangjia.knowledge",
                                    "niangjia.rules",
                                    "niangjia.letters",
                                    "niangjia.organisation",
                                    "niangjia.supervision",
                                    "niangjia.mediation",
                                    "niangjia.audit",
                                    "niangjia.shared",
                                    "niangjia.shared.terms")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "niangjia..write..",
                                    "niangjia..read..",
                                    "niangjia..web..",
                                    "com.mongodb..",
                                    "org.springframework.web..")
                            .because("what is said does not depend on who decides, remembers or shows")),
            Map.entry(
                    "Memory",
                    noClasses()
                            .that()
                            .resideInAPackage("niangjia..read..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("niangjia..write..", "niangjia..web..", "org.springframework.web..")
                            .because("what is remembered depends on what was said, not on who decided or shows it")),
            Map.entry(
                    "StoreDrivers",
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("niangjia..read..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..")
                            .because("only read models speak to their store")),
            Map.entry(
                    "Cycles",
                    SlicesRuleDefinition.slices()
                            .matching("niangjia.(*)..")
                            .should()
                            .beFreeOfCycles()),
            Map.entry(
                    "Names",
                    classes()
                            .that()
                            .resideInAPackage("niangjia..")
                            .should()
                            .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)")
                            .because("a name says what a thing is in the office")));

    private HouseRules() {}
}
