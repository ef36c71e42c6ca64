package niangjia.mediation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.Asked;
import niangjia.complaint.Forum;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.Claim;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediationId;
import niangjia.mediation.MediatorId;
import niangjia.mediation.PartySide;
import niangjia.mediation.Payment;
import niangjia.mediation.PaymentWay;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.Proceedings;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.RoomId;
import niangjia.mediation.SessionKind;
import niangjia.mediation.SessionPlan;
import niangjia.mediation.SessionWay;
import niangjia.mediation.SideParty;
import niangjia.shared.Actor;
import niangjia.shared.Bookings;
import niangjia.shared.Money;
import niangjia.shared.Numbers;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** People, units, mediators, rooms and words that the tests of mediation share. */
final class MediationFixture {
    private static final AggregateTestFixture<MediationCase> WITHOUT_TERMS = mediation(TermsInForce.NONE);

    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    /** The day of {@link #AT} on the desk's calendar: a Monday. */
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");

    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWNSHIP = COUNTY.child("430502100");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final MediationId ID = MediationId.of("1");
    static final PersonId CASE_KEY = new PersonId("person:case");
    static final PersonId APPLICANT_KEY = new PersonId("person:applicant");
    static final PersonId RESPONDENT_KEY = new PersonId("person:respondent");
    static final MediatorId M1 = MediatorId.of("m1");
    static final MediatorId M2 = MediatorId.of("m2");
    static final RoomId ROOM = RoomId.of("east");

    private MediationFixture() {}

    static Asked.Given given(List<?> happened) {
        return Asked.of(WITHOUT_TERMS, happened);
    }

    static AggregateTestFixture<MediationCase> mediation(TermsInForce terms) {
        return mediation(terms, bookings());
    }

    static AggregateTestFixture<MediationCase> mediation(TermsInForce terms, Bookings bookings) {
        AggregateTestFixture<MediationCase> fixture = new AggregateTestFixture<>(MediationCase.class);
        fixture.registerInjectableResource((Numbers) series -> 37);
        fixture.registerInjectableResource(terms);
        fixture.registerInjectableResource(bookings);
        fixture.registerInjectableResource(roster());
        return fixture;
    }

    /** Whatever is called busy is somebody else's; all else can be had. */
    static Bookings bookings() {
        return new Bookings() {
            @Override
            public Optional<String> take(String resource, Instant from, Instant to, String holder) {
                return resource.endsWith("busy") ? Optional.of("mediation:9/s9") : Optional.empty();
            }

            @Override
            public void free(String resource, String holder) {}
        };
    }

    /** Those named after what is wrong with them cannot be had; nobody has ever heard of the rest that do not begin with m. */
    static Roster roster() {
        return new Roster() {
            @Override
            public Optional<OnRoster> mediator(
                    MediatorId mediator, LocalDate day, Collection<String> employers, Collection<String> matters) {
                String id = mediator.value();
                String name = id.substring(id.indexOf(':') + 1);
                return Optional.ofNullable(
                        switch (name) {
                            case "suspended" -> on(id, "SUSPENDED", List.of());
                            case "colleague" ->
                                on(
                                        id,
                                        OnRoster.HOLDS,
                                        employers.contains("employer:1") ? List.of("EMPLOYER") : List.of());
                            case "relative" ->
                                on(id, OnRoster.HOLDS, matters.contains(ID.value()) ? List.of("FAMILY") : List.of());
                            default ->
                                name.startsWith("m") || name.equals("busy") ? on(id, OnRoster.HOLDS, List.of()) : null;
                        });
            }

            @Override
            public String room(RoomId room, LocalDate day) {
                return room.value().endsWith("closed") ? "CLOSED" : OnRoster.HOLDS;
            }
        };
    }

    private static OnRoster on(String id, String standing, List<String> conflicts) {
        return new OnRoster(id, "staff:" + id.substring(id.indexOf(':') + 1), "name of " + id, standing, conflicts);
    }

    static Actor staff(String id, UnitRef unit, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor(id, id, held, unit, null);
    }

    /** Head of the union that has the case. */
    static Actor chair() {
        return staff("chair", COUNTY, Role.CHAIR);
    }

    static Actor clerk() {
        return staff("clerk", COUNTY, Role.HANDLER);
    }

    /** The first of those appointed. */
    static Actor mediator() {
        return staff("staff:m1", COUNTY, Role.MEDIATOR);
    }

    /** Under the key of the case, which both sides' papers share. */
    static SealedText sealed(String words) {
        return sealed(CASE_KEY, words);
    }

    static SealedText sealed(PersonId person, String words) {
        return new SealedText(person.value(), "a1:" + words);
    }

    static SideParty worker(String id) {
        return new SideParty(
                PartySide.APPLICANT,
                Party.person(id, sealed(APPLICANT_KEY, "name")),
                null,
                sealed(APPLICANT_KEY, "phone"),
                null);
    }

    static SideParty employer(String id) {
        return new SideParty(
                PartySide.RESPONDENT,
                Party.organisation(id, PartyKind.EMPLOYER, "某公司"),
                "employer:1",
                sealed(RESPONDENT_KEY, "phone"),
                sealed(RESPONDENT_KEY, "manager"));
    }

    static SideParty client(String id) {
        return new SideParty(PartySide.THIRD, Party.organisation(id, PartyKind.CLIENT, "某发包方"), null, null, null);
    }

    static Proceedings sent(Forum forum) {
        return new Proceedings("link", forum, "某区", "2026-1", ProceedingsStanding.SENT);
    }

    static SessionPlan joint(String id) {
        return new SessionPlan(
                id,
                SessionKind.JOINT,
                null,
                SessionWay.ROOM,
                AT.plusSeconds(86_400),
                AT.plusSeconds(93_600),
                ROOM,
                null,
                List.of(M1));
    }

    static SessionPlan remote(String id) {
        return new SessionPlan(
                id,
                SessionKind.JOINT,
                null,
                SessionWay.REMOTE,
                AT.plusSeconds(86_400),
                AT.plusSeconds(93_600),
                null,
                null,
                List.of(M1));
    }

    static SessionPlan caucus(String id, @Nullable PartySide side) {
        return new SessionPlan(
                id,
                SessionKind.CAUCUS,
                side,
                SessionWay.ELSEWHERE,
                AT.plusSeconds(86_400),
                AT.plusSeconds(93_600),
                null,
                "工地",
                List.of(M1));
    }

    static Claim claim(String id, ClaimKind kind, @Nullable Money claimed, @Nullable LocalDate knownOn) {
        return new Claim(id, kind, claimed, knownOn, sealed("words"));
    }

    static PlannedPayment instalment(String id, long yuan, LocalDate dueOn) {
        return new PlannedPayment(id, "r1", "a1", Money.yuan(yuan), dueOn);
    }

    static AgreementDraft draft(String id, List<PlannedPayment> payments, List<PlannedDuty> duties) {
        return new AgreementDraft(
                id, sealed("facts"), sealed("terms"), payments, duties, List.of(), List.of(LawfulPoint.values()), "d1");
    }

    static Payment payment(String id, String instalment, long yuan) {
        return new Payment(id, instalment, "r1", Money.yuan(yuan), PaymentWay.TRANSFER, TODAY, "receipt", false);
    }
}
