package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.supervision.CredentialActs;
import niangjia.supervision.CredentialCommand;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.RecordTraining;
import niangjia.supervision.CredentialCommand.Reinstate;
import niangjia.supervision.CredentialCommand.Renew;
import niangjia.supervision.CredentialCommand.Revoke;
import niangjia.supervision.CredentialCommand.Suspend;
import niangjia.supervision.CredentialEvent.CertificateReinstated;
import niangjia.supervision.CredentialEvent.CertificateRenewed;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import niangjia.supervision.CredentialEvent.SupervisorCertified;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;
import niangjia.supervision.CredentialStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One person's certificate: trained, examined, certified for a time, perhaps suspended, at last withdrawn. */
@Aggregate
final class SupervisorCredential {
    @AggregateIdentifier
    private String id;

    private String staffId;
    private String name;
    private UnitRef unit;
    private CredentialStatus status;
    private boolean passed;
    private @Nullable String number;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    SupervisorCredential() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    SupervisorCredential(RecordTraining command, Actor actor) {
        Registries.GUARD.begin(CredentialActs.of(RecordTraining.class), actor, command.unit());
        apply(new SupervisorTrained(
                command.credentialId().value(),
                command.occurredAt(),
                command.staffId(),
                command.name(),
                command.unit().id(),
                command.unit().path(),
                command.course(),
                command.trainedOn()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            CredentialCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                CredentialActs.of(command.getClass()),
                actor,
                unit,
                status,
                expectedSequence,
                getVersion(),
                getVersion());
        return chain.proceed();
    }

    @CommandHandler
    void decide(RecordExam command) {
        apply(new SupervisorExamined(
                command.credentialId().value(),
                command.occurredAt(),
                command.examinedOn(),
                command.score(),
                command.passed()));
    }

    @CommandHandler
    void decide(Certify command, Roster roster, Numbers numbers) {
        Optional<UnitLevel> level = roster.levelOf(command.issuer());
        Rule.verify(
                new OnlyThePassedAreCertified(passed),
                new DaysRunForward(command.from(), command.to()),
                new AnIssuerHasTheCaseOrStandsAbove(command.issuer(), unit),
                new TheUnitIsOnRecord(command.issuer().id(), level.isPresent()));
        Rule.verify(new OnlyCountyLevelOrAboveCertifies(level.orElseThrow(), Practice.COUNTY_OR_ABOVE));
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        int next = numbers.next("certificate/%s/%d".formatted(command.issuer().id(), year));
        apply(new SupervisorCertified(
                command.credentialId().value(),
                command.occurredAt(),
                command.issuer().id(),
                command.issuer().path(),
                command.from(),
                command.to(),
                "%s-%d-%04d".formatted(command.issuer().id(), year, next)));
    }

    @CommandHandler
    void decide(Renew command) {
        LocalDate last = to == null ? command.to() : to;
        Rule.verify(new DaysRunForward(last, command.to()));
        apply(new CertificateRenewed(command.credentialId().value(), command.occurredAt(), command.to()));
    }

    @CommandHandler
    void decide(Suspend command) {
        apply(new CertificateSuspended(command.credentialId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(Reinstate command) {
        apply(new CertificateReinstated(command.credentialId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(Revoke command) {
        apply(new CertificateRevoked(
                command.credentialId().value(),
                command.occurredAt(),
                command.ground().name(),
                command.reason()));
    }

    @EventSourcingHandler
    void evolve(SupervisorTrained event) {
        id = event.credentialId();
        staffId = event.staffId();
        name = event.name();
        unit = new UnitRef(event.unitId(), event.unitPath());
        status = CredentialStatus.TRAINED;
    }

    @EventSourcingHandler
    void evolve(SupervisorExamined event) {
        status = CredentialStatus.EXAMINED;
        passed = event.passed();
    }

    @EventSourcingHandler
    void evolve(SupervisorCertified event) {
        status = CredentialStatus.CERTIFIED;
        number = event.number();
        from = event.from();
        to = event.to();
    }

    @EventSourcingHandler
    void evolve(CertificateRenewed event) {
        to = event.to();
    }

    @EventSourcingHandler
    void evolve(CertificateSuspended event) {
        status = CredentialStatus.SUSPENDED;
    }

    @EventSourcingHandler
    void evolve(CertificateReinstated event) {
        status = CredentialStatus.CERTIFIED;
    }

    @EventSourcingHandler
    void evolve(CertificateRevoked event) {
        status = CredentialStatus.REVOKED;
    }

    CredentialStanding standing() {
        return new CredentialStanding(
                id,
                staffId,
                name,
                number,
                from,
                to,
                status == CredentialStatus.SUSPENDED,
                status == CredentialStatus.REVOKED);
    }
}
