package niangjia.audit.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRefused;
import niangjia.seal.StreamSeal;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.Report;
import niangjia.verify.Trust;
import niangjia.verify.Verdict;
import niangjia.verify.Verification;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks one case as an outsider would: what would leave the house is read by the verifier. */
@Component
class SealChecks {
    private final SealOffice office;
    private final Clock clock;

    SealChecks(SealOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    SealCheck of(SealedCase of) {
        RecordSeal seal = office.seal();
        Instant now = clock.instant();
        StreamSeal standing = seal.ofStream(of.id());
        Checkpoint since = standing.sealed() == 0
                ? null
                : seal.covering(standing.lastSealed()).orElse(null);
        if (since == null) {
            return new SealCheck(SealCheck.Result.NOT_SEALED, now, standing, null, "");
        }
        try {
            // before the capsule, or a checkpoint made meanwhile would look like a cut tail
            List<Note> anchored = office.anchored();
            ByteArrayOutputStream capsule = new ByteArrayOutputStream();
            seal.exportCase(Set.of(of.id()), capsule, now);
            Report report = new Verification(new Trust(seal.keys(), seal.witnesses(), anchored))
                    .verify(new ByteArrayInputStream(capsule.toByteArray()));
            boolean holds = report.verdict() == Verdict.HOLDS;
            return new SealCheck(
                    holds ? SealCheck.Result.HOLDS : SealCheck.Result.BROKEN,
                    now,
                    standing,
                    since,
                    report.text(LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())));
        } catch (SealRefused refused) {
            return new SealCheck(SealCheck.Result.BROKEN, now, standing, since, String.valueOf(refused.getMessage()));
        }
    }
}
