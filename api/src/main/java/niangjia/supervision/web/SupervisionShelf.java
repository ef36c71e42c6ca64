package niangjia.supervision.web;

import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.read.CommitteeFilter;
import niangjia.supervision.read.CommitteePage;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.CredentialFilter;
import niangjia.supervision.read.CredentialPage;
import niangjia.supervision.read.CredentialView;
import niangjia.supervision.read.EmployerPage;
import niangjia.supervision.read.EmployerView;
import niangjia.supervision.read.ReferralPage;
import niangjia.supervision.read.ReferralView;
import niangjia.supervision.read.RegistryShows;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** The registries of supervision: employers, committees, certificates, hand-overs. */
@Component
class SupervisionShelf implements RegistryShelf {
    private static final String UNIT = "unit";

    private final RegistryReading reading;
    private final UnitDirectory units;

    SupervisionShelf(RegistryReading reading, UnitDirectory units) {
        this.reading = reading;
        this.units = units;
    }

    @Override
    public List<RegistryKind> kinds() {
        return List.of(RegistryKind.EMPLOYER, RegistryKind.COMMITTEE, RegistryKind.CREDENTIAL, RegistryKind.REFERRAL);
    }

    @Override
    public RegistrySeen see(RegistryKind kind, Actor viewer, String stream) {
        if (kind == RegistryKind.EMPLOYER) {
            EmployerView view = reading.employer(viewer, stream);
            UnitRef place = units.place(view.now().placeId()).orElse(viewer.unit());
            return new RegistrySeen(
                    view, stream, view.now().sequence(), view.now().state().name(), place, view.course());
        }
        if (kind == RegistryKind.COMMITTEE) {
            CommitteeView view = reading.committee(viewer, stream);
            UnitRef unit = new UnitRef(view.now().unitId(), view.unitPath());
            return new RegistrySeen(
                    view, stream, view.now().sequence(), view.now().state().name(), unit, view.course());
        }
        if (kind == RegistryKind.CREDENTIAL) {
            CredentialView view = reading.credential(viewer, stream);
            UnitRef unit = new UnitRef(view.now().unitId(), view.unitPath());
            return new RegistrySeen(
                    view, stream, view.now().sequence(), view.status().name(), unit, view.course());
        }
        ReferralView view = reading.referral(viewer, stream);
        UnitRef unit = new UnitRef(view.now().unitId(), view.unitPath());
        return new RegistrySeen(
                view, stream, view.now().sequence(), view.now().state().name(), unit, view.course());
    }

    @Override
    public Object shows(String stream, long sequence) {
        return new RegistryShows(stream, sequence);
    }

    @Override
    public RegistryAnswers answers(RegistryKind kind) {
        if (kind == RegistryKind.EMPLOYER) {
            return new RegistryAnswers(
                    EmployerPage.class,
                    EmployerView.class,
                    List.of(text("words"), text(UNIT), option("state", EmployerStatus.values())));
        }
        if (kind == RegistryKind.COMMITTEE) {
            return new RegistryAnswers(
                    CommitteePage.class,
                    CommitteeView.class,
                    List.of(text(UNIT), option("filter", CommitteeFilter.values())));
        }
        if (kind == RegistryKind.CREDENTIAL) {
            return new RegistryAnswers(
                    CredentialPage.class,
                    CredentialView.class,
                    List.of(text(UNIT), option("filter", CredentialFilter.values())));
        }
        return new RegistryAnswers(
                ReferralPage.class,
                ReferralView.class,
                List.of(
                        option("state", ReferralStatus.values()),
                        option("body", ReferralBody.values()),
                        text("origin")));
    }

    /** A committee is named after its union, so there cannot be two. */
    @Override
    public Optional<String> key(RegistryKind kind, JsonNode body) {
        return Optional.of(body.path(UNIT).asString("").strip())
                .filter(unit -> kind == RegistryKind.COMMITTEE)
                .filter(unit -> unit.matches("[0-9A-Za-z][0-9A-Za-z_-]{0,39}"));
    }

    @Override
    public MultiValueMap<String, String> defaults(RegistryForm form, Object view) {
        return RegistryDefaults.of(form, view);
    }
}
