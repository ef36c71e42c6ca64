package niangjia.supervision.write;

import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.UnitLevels;
import niangjia.shared.UnitRef;
import niangjia.supervision.CredentialId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Loads within the unit of work of the command, so a certificate asked about stays as it is until the command ends. */
@Component
class RecordedRoster implements Roster {
    private final EventStore record;
    private final Repository<SupervisorCredential> credentials;
    private final UnitLevels units;

    RecordedRoster(EventStore record, Repository<SupervisorCredential> credentials, UnitLevels units) {
        this.record = record;
        this.credentials = credentials;
        this.units = units;
    }

    @Override
    public Optional<CredentialStanding> credential(CredentialId credential) {
        // asked first, since loading what is not there writes a warning with a stack trace
        return record.lastSequenceNumberFor(credential.value()).isPresent()
                ? Optional.of(credentials.load(credential.value()).invoke(SupervisorCredential::standing))
                : Optional.empty();
    }

    @Override
    public Optional<UnitLevel> levelOf(UnitRef unit) {
        return units.levelOf(unit);
    }
}
