package niangjia.supervision.web;

import java.util.List;
import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.supervision.read.SupervisionView;

/** Who can be assigned to a case: those whose certificates hold today. */
@FunctionalInterface
interface CertifiedSupervisors {
    /** Empty where there is no list to choose from. */
    Optional<List<Choice>> forCase(SupervisionView view, Actor actor);
}
