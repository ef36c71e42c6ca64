package niangjia.supervision.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.Asked;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.Numbers;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.Complainant;
import niangjia.supervision.CredentialId;
import niangjia.supervision.EmployerId;
import niangjia.supervision.PaperContent;
import niangjia.supervision.PaperKind;
import niangjia.supervision.Respondent;
import niangjia.supervision.SupervisionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** People, units, certificates and words that the tests of supervision share. */
final class SupervisionFixture {
    private static final AggregateTestFixture<SupervisionCase> WITHOUT_TERMS = supervision(TermsInForce.NONE);

    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    /** The day of {@link #AT} on the desk's calendar. */
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");

    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWNSHIP = COUNTY.child("430502100");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final UnitRef FACTORY = COUNTY.child("430502900");
    static final UnitRef TRADE = COUNTY.child("430502800");
    static final SupervisionId ID = SupervisionId.of("1");
    static final PersonId PERSON = new PersonId("person:1");
    static final List<CredentialId> A_AND_B = List.of(CredentialId.of("a"), CredentialId.of("b"));

    private static final Map<UnitRef, UnitLevel> LEVELS = Map.of(
            CITY, UnitLevel.CITY,
            COUNTY, UnitLevel.COUNTY,
            OTHER_COUNTY, UnitLevel.COUNTY,
            TOWNSHIP, UnitLevel.TOWNSHIP,
            TRADE, UnitLevel.INDUSTRY,
            FACTORY, UnitLevel.EMPLOYER);

    private SupervisionFixture() {}

    static Asked.Given given(List<?> happened) {
        return Asked.of(WITHOUT_TERMS, happened);
    }

    static AggregateTestFixture<SupervisionCase> supervision(TermsInForce terms) {
        AggregateTestFixture<SupervisionCase> fixture = new AggregateTestFixture<>(SupervisionCase.class);
        fixture.registerInjectableResource((Numbers) series -> 37);
        fixture.registerInjectableResource(terms);
        fixture.registerInjectableResource(roster());
        return fixture;
    }

    /** a, b, c and d hold; the others are named after what is wrong with them; also is another certificate of a's. */
    static Roster roster() {
        return new Roster() {
            @Override
            public Optional<CredentialStanding> credential(CredentialId credential) {
                LocalDate from = TODAY.minusYears(1);
                LocalDate to = TODAY.plusYears(1);
                String id = credential.value();
                return Optional.ofNullable(
                        switch (id.substring(id.indexOf(':') + 1)) {
                            case "a", "b", "c", "d" -> holding(id, from, to);
                            case "also" ->
                                new CredentialStanding(id, "staff-credential:a", "a", "N-also", from, to, false, false);
                            case "lastDay" -> holding(id, from, TODAY);
                            case "expired" -> holding(id, from, TODAY.minusDays(1));
                            case "firstDay" -> holding(id, TODAY, to);
                            case "notYet" -> holding(id, TODAY.plusDays(1), to);
                            case "trained" -> new CredentialStanding(id, id, id, null, null, null, false, false);
                            case "suspended" -> new CredentialStanding(id, id, id, "N", from, to, true, false);
                            case "revoked" -> new CredentialStanding(id, id, id, "N", from, to, false, true);
                            default -> null;
                        });
            }

            @Override
            public Optional<UnitLevel> levelOf(UnitRef unit) {
                return Optional.ofNullable(LEVELS.get(unit));
            }
        };
    }

    private static CredentialStanding holding(String id, LocalDate from, LocalDate to) {
        return new CredentialStanding(id, "staff-" + id, id, "N-" + id, from, to, false, false);
    }

    static Actor staff(String id, UnitRef unit, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor(id, id, held, unit, null);
    }

    /** Of the union that has the case. */
    static Actor chair() {
        return staff("chair", COUNTY, Role.CHAIR);
    }

    static Actor supervisor() {
        return staff("supervisor", COUNTY, Role.SUPERVISOR);
    }

    static Actor clerk() {
        return staff("clerk", COUNTY, Role.HANDLER);
    }

    static SealedText sealed(String words) {
        return new SealedText(PERSON.value(), "a1:" + words);
    }

    static Complainant named(boolean disclose) {
        return new Complainant(PERSON, false, sealed("name"), sealed("phone"), disclose);
    }

    static Respondent respondent(String id, @Nullable Integer headCount) {
        return new Respondent(id, EmployerId.of(id), "某公司", headCount);
    }

    /** Says enough of its kind; the digest is {@code d1}. */
    static PaperContent paper(PaperKind kind, @Nullable String respondentId) {
        return paper(kind, respondentId, COUNTY, false);
    }

    static PaperContent paper(PaperKind kind, @Nullable String respondentId, UnitRef issuer, boolean showsComplainant) {
        boolean demands = kind == PaperKind.OPINION || kind == PaperKind.SUGGESTION;
        return new PaperContent(
                kind,
                respondentId,
                issuer,
                "某公司",
                kind.name().toLowerCase(java.util.Locale.ROOT) + "@1",
                sealed("words"),
                List.of("劳动法 50"),
                demands ? List.of("e1") : List.of(),
                showsComplainant,
                "d1");
    }
}
