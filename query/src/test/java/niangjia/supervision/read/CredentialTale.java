package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;

import niangjia.shared.UnitRef;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.CredentialEvent.CertificateReinstated;
import niangjia.supervision.CredentialEvent.CertificateRenewed;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import niangjia.supervision.CredentialEvent.SupervisorCertified;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;

/** Certificates, from the training on. */
final class CredentialTale {
    private CredentialTale() {}

    static String id(String key) {
        return "credential:" + key;
    }

    static RegistryTale trained(RegistryTale tale, String key, UnitRef unit) {
        return tell(
                tale,
                new SupervisorTrained(
                        id(key),
                        noon("2024-01-01"),
                        "staff:" + key,
                        "周" + key,
                        unit.id(),
                        unit.path(),
                        "岗前培训",
                        day("2024-01-01")));
    }

    static RegistryTale examined(RegistryTale tale, String key, UnitRef unit, boolean passed) {
        trained(tale, key, unit);
        return tell(
                tale, new SupervisorExamined(id(key), noon("2024-01-02"), day("2024-01-02"), passed ? 86 : 40, passed));
    }

    static RegistryTale certified(RegistryTale tale, String key, UnitRef unit, String from, String to) {
        examined(tale, key, unit, true);
        return tell(
                tale,
                new SupervisorCertified(
                        id(key), noon(from), CITY.id(), CITY.path(), day(from), day(to), "430500-2024-" + key));
    }

    static RegistryTale tell(RegistryTale tale, CredentialEvent event) {
        return tale.and(event.credentialId(), event);
    }

    /** Every kind of event, of two. */
    static void whole(RegistryTale tale) {
        certified(tale, "a", COUNTY, "2024-02-01", "2026-01-31");
        tell(tale, new CertificateRenewed(id("a"), noon("2025-12-01"), day("2028-01-31")));
        tell(tale, new CertificateSuspended(id("a"), noon("2026-01-01"), "离岗"));
        tell(tale, new CertificateReinstated(id("a"), noon("2026-03-01"), "回岗"));
        certified(tale, "b", CITY, "2024-02-01", "2027-01-31");
        tell(tale, new CertificateRevoked(id("b"), noon("2026-01-01"), "POST_LEFT", "调离"));
    }
}
