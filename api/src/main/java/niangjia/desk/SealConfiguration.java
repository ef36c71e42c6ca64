package niangjia.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import niangjia.ledger.Ledger;
import niangjia.seal.AnchorFile;
import niangjia.seal.Cadence;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRound;
import niangjia.seal.SealSettings;
import niangjia.shared.DeskTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The seal over the record; off only where it is switched off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "desk.seal.on", havingValue = "true", matchIfMissing = true)
class SealConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);

    @Bean
    AnchorFile anchor(DeskSettings settings) {
        return new AnchorFile(settings.anchor());
    }

    @Bean
    RecordSeal recordSeal(Ledger ledger, DeskSettings settings, AnchorFile anchor) {
        SealSettings sealing = settings.sealing(UUID.randomUUID().toString());
        Path file = sealing.keyDirectory().resolve("seal.key");
        boolean first = !Files.exists(file);
        RecordSeal seal = RecordSeal.open(ledger, sealing, anchor);
        if (first) {
            LOG.warn(
                    "a sealing key was made: {}. Keep a copy of the file apart, and give its public half to whoever"
                            + " will verify, by another way than the bundle: {}",
                    file,
                    seal.publicKey());
        } else {
            LOG.info("sealing with {}", seal.publicKey());
        }
        return seal;
    }

    @Bean
    SealRound sealRound(RecordSeal seal, DeskSettings settings) {
        return new SealRound(seal, new Cadence(settings.seal().every(), DeskTime.ZONE));
    }

    @Bean
    SealWatch sealWatch(SealRound round, Clock clock, DeskSettings settings) {
        return new SealWatch(round, clock, settings);
    }
}
