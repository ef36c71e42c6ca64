package niangjia.mediation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.AgreementCommand;
import niangjia.mediation.ApplicationCommand;
import niangjia.mediation.BenchCommand;
import niangjia.mediation.ClaimCommand;
import niangjia.mediation.EndingCommand;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.PerformanceCommand;
import niangjia.mediation.RollCommand;
import niangjia.mediation.SessionCommand;
import niangjia.mediation.SignerKind;
import niangjia.mediation.read.MediationDuties;
import niangjia.mediation.read.MediationDuty;
import niangjia.mediation.read.MediationView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ActMenu;
import niangjia.shared.web.acts.ActOffer;
import niangjia.shared.web.acts.ActOffer.Obstacle;
import niangjia.shared.web.acts.ShutWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Which acts a reader of a case may use, which not and why; by the same table the record refuses by. */
@Component("mediationOffers")
final class MediationOffers {
    /** Chapters of the course, and the commands of each. */
    private static final Map<String, Class<?>> CHAPTERS = Map.of(
            "APPLICATION", ApplicationCommand.class,
            "BENCH", BenchCommand.class,
            "SESSION", SessionCommand.class,
            "CLAIMS", ClaimCommand.class,
            "ROLL", RollCommand.class,
            "AGREEMENT", AgreementCommand.class,
            "PERFORMANCE", PerformanceCommand.class,
            "ENDING", EndingCommand.class);

    private static final List<String> COURSE =
            List.of("APPLICATION", "BENCH", "SESSION", "CLAIMS", "ROLL", "AGREEMENT", "PERFORMANCE", "ENDING");

    /** What the duty at the top of the page asks for. */
    private static final Map<String, Class<? extends MediationCommand>> NEXT = Map.ofEntries(
            Map.entry(MediationDuties.SCREEN, ApplicationCommand.ScreenApplication.class),
            Map.entry(MediationDuties.ASK, ApplicationCommand.AskOtherSide.class),
            Map.entry(MediationDuties.AWAIT_CONSENT, ApplicationCommand.RecordConsent.class),
            Map.entry(MediationDuties.REFUSAL_NOTICE, ApplicationCommand.GiveRefusalNotice.class),
            Map.entry(MediationDuties.ACCEPT, ApplicationCommand.AcceptCase.class),
            Map.entry(MediationDuties.APPOINT, BenchCommand.AppointMediators.class),
            Map.entry(MediationDuties.SCHEDULE, SessionCommand.ScheduleSession.class),
            Map.entry(MediationDuties.TELL, SessionCommand.TellOfSession.class),
            Map.entry(MediationDuties.HOLD, SessionCommand.HoldSession.class),
            Map.entry(MediationDuties.MEDIATE, SessionCommand.HoldTalk.class),
            Map.entry(MediationDuties.SETTLE, ClaimCommand.SettleClaims.class),
            Map.entry(MediationDuties.DRAFT, AgreementCommand.DraftAgreement.class),
            Map.entry(MediationDuties.SIGN, AgreementCommand.SignAgreement.class),
            Map.entry(MediationDuties.SEAL, AgreementCommand.SealAgreement.class),
            Map.entry(MediationDuties.CLEAR_UP, EndingCommand.ResumeMediation.class),
            Map.entry(MediationDuties.COLLECT, PerformanceCommand.RecordPayment.class),
            Map.entry(MediationDuties.CHECK, PerformanceCommand.CheckDuty.class),
            Map.entry(MediationDuties.DEFAULT, PerformanceCommand.RecordDefault.class),
            Map.entry(MediationDuties.ENFORCE, PerformanceCommand.OpenEnforcement.class),
            Map.entry(MediationDuties.CALL_BACK, EndingCommand.CallBack.class),
            Map.entry(MediationDuties.REPORT_BACK, EndingCommand.ReportBack.class),
            Map.entry(MediationDuties.CLOSE, EndingCommand.CloseCase.class),
            Map.entry(MediationDuties.ARCHIVE, EndingCommand.ArchiveCase.class));

    /** What the sides say alone is for those who mediate in the case, whatever else anybody is. */
    private static final Set<Class<?>> CONFIDED =
            Set.of(SessionCommand.WriteNote.class, SessionCommand.PassOnNote.class);

    private final UnitDirectory units;
    private final ShutWords shut;
    private final PageWords words;

    MediationOffers(UnitDirectory units, ShutWords shut, PageWords words) {
        this.units = units;
        this.shut = shut;
        this.words = words;
    }

    /** One act of a menu, on the case or on something in it. */
    record Offer(MediationAct act, @Nullable Obstacle obstacle, List<String> units, String href) implements ActOffer {
        @Override
        public String name() {
            return act.name();
        }
    }

    ActMenu<Offer> menu(MediationView view, Actor actor) {
        return ActMenu.of(primary(view, actor), COURSE, chapter -> MediationForm.all().stream()
                .filter(form -> !form.begins() && in(chapter, form.act()))
                .map(form -> offer(form, view, actor, Map.of())));
    }

    /** What may be done now with one thing in the case, the next step first. */
    public List<Offer> of(MediationSubject subject, String id, MediationView view, Actor actor) {
        return subject.acts().stream()
                .map(act -> offer(MediationForm.of(act), view, actor, Map.of(subject.field(act), id)))
                .filter(Offer::open)
                .toList();
    }

    /** @param about what the form is to be filled in with */
    Offer offer(MediationForm form, MediationView view, Actor actor, Map<String, String> about) {
        List<UnitRef> within = within(form.act(), view);
        UriComponentsBuilder href =
                UriComponentsBuilder.fromPath(MediationIds.address(view.caseId()) + "/acts/" + form.segment());
        about.forEach(href::queryParam);
        return new Offer(
                form.act(),
                obstacle(form.act(), view, actor, within),
                within.stream().map(UnitRef::id).distinct().toList(),
                href.build().toUriString());
    }

    /** When an act that cannot be used now can be, and by whom. */
    public String why(Offer offer) {
        Obstacle obstacle = Objects.requireNonNull(offer.obstacle(), "an act that is open needs no reason");
        MediationAct act = offer.act();
        return switch (obstacle) {
            case STATE -> shut.when("shut.when", "MediationStatus", act.from(), act.roles());
            case BENCH -> words.text("mediation.shut.bench");
            case ROLE, UNIT, PAPER -> shut.who(offer, act.roles());
        };
    }

    private Optional<Offer> primary(MediationView view, Actor actor) {
        MediationDuty duty = view.duty();
        Class<? extends MediationCommand> next = duty == null ? null : NEXT.get(duty.key());
        if (duty == null || next == null) {
            return Optional.empty();
        }
        return Optional.of(offer(MediationForm.of(next), view, actor, about(next, duty.subject())))
                .filter(Offer::open);
    }

    private static Map<String, String> about(Class<?> act, @Nullable String subject) {
        if (subject == null) {
            return Map.of();
        }
        if (act == AgreementCommand.SignAgreement.class) {
            // which agreement is plain; who is still to sign it is what the duty tells
            return Map.of("signature.kind", SignerKind.PARTY.name(), "signature.signerId", subject);
        }
        return EnumSet.allOf(MediationSubject.class).stream()
                .filter(each -> each.acts().contains(act))
                .findFirst()
                .map(each -> Map.of(each.field(act), subject))
                .orElse(Map.of());
    }

    private static @Nullable Obstacle obstacle(
            MediationAct act, MediationView view, Actor actor, List<UnitRef> within) {
        if (!act.from().contains(view.status())) {
            return Obstacle.STATE;
        }
        if (!actor.holdsAnyOf(act.roles())) {
            return Obstacle.ROLE;
        }
        if (CONFIDED.contains(act.command())
                && view.mediators().stream().noneMatch(each -> each.staffId().equals(actor.staffId()))) {
            return Obstacle.BENCH;
        }
        return within.stream().anyMatch(unit -> unit.isWithin(actor.unit())) ? null : Obstacle.UNIT;
    }

    private List<UnitRef> within(MediationAct act, MediationView view) {
        UnitRef holder = new UnitRef(view.holderId(), view.holderPath());
        return act.reach(units.place(view.receivedById()).orElse(holder), holder);
    }

    private static boolean in(String chapter, MediationAct act) {
        return Objects.requireNonNull(CHAPTERS.get(chapter)).isAssignableFrom(act.command());
    }
}
