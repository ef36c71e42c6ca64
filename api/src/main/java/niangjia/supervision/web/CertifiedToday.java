package niangjia.supervision.web;

import java.util.List;
import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.supervision.read.CredentialPage;
import niangjia.supervision.read.CredentialsFor;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** From the registry of certificates: those of the unit that has the case first, then those above, who may help out. */
@Component
final class CertifiedToday implements CertifiedSupervisors {
    private final QuestionDesk questions;
    private final PageWords words;

    CertifiedToday(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    /** Whoever supervises the case already is not offered again. */
    @Override
    public Optional<List<Choice>> forCase(SupervisionView view, Actor actor) {
        UnitRef holder = new UnitRef(view.holderId(), view.holderPath());
        List<String> there =
                view.supervisors().stream().map(each -> each.credentialId()).toList();
        List<Choice> choices =
                questions.ask(new CredentialsFor(actor, holder, words.today()), CredentialPage.class).items().stream()
                        .filter(row -> !there.contains(row.credentialId()))
                        .map(row -> new Choice(
                                row.credentialId(),
                                words.text(
                                        "supervision.certified",
                                        row.name(),
                                        row.number() == null ? "" : row.number(),
                                        words.unit(row.unitId()))))
                        .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }
}
