package niangjia.mediation.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationCommand;
import niangjia.shared.web.acts.ActIndex;
import niangjia.shared.web.acts.CommandForm;
import niangjia.shared.web.acts.Slot;
import niangjia.shared.web.acts.SlotKind;

/**
 * One act on a case and what it takes.
 *
 * @param slots what whoever acts says: the desk itself knows under whose keys it seals, and what a draft's digest is
 */
public record MediationForm(MediationAct act, CommandForm<MediationCommand> form, List<Slot> slots) {
    /** A name is asked for once: whether it is sealed is told by who bears it. */
    private static final Set<String> UNASKED = Set.of("sealedName");

    private static final ActIndex<MediationForm> INDEX =
            new ActIndex<>(MediationActs.all().stream().map(MediationForm::read).toList(), MediationForm::form);

    public MediationForm {
        slots = List.copyOf(slots);
    }

    /** Every act, in the order of the course. */
    public static List<MediationForm> all() {
        return INDEX.all();
    }

    public static Optional<MediationForm> bySegment(String segment) {
        return INDEX.bySegment(segment);
    }

    /** @throws IllegalArgumentException if the class is no command of a case */
    public static MediationForm of(Class<?> command) {
        return INDEX.of(command);
    }

    public String name() {
        return act.name();
    }

    public String segment() {
        return form.segment();
    }

    public boolean begins() {
        return form.begins();
    }

    /** Whether it makes the text that is signed. */
    boolean drafts() {
        return act.command() == DraftAgreement.class || act.command() == RecordOralAgreement.class;
    }

    /** Whether it binds somebody to the text that was made. */
    boolean signs() {
        return act.command() == SignAgreement.class || act.command() == SealAgreement.class;
    }

    private static MediationForm read(MediationAct act) {
        CommandForm<MediationCommand> form =
                CommandForm.of(act.command(), act.from().isEmpty());
        return new MediationForm(act, form, asked(form.slots(), act.command()));
    }

    private static List<Slot> asked(List<Slot> slots, Class<?> within) {
        return slots.stream()
                .filter(slot -> slot.kind() != SlotKind.PERSON && !UNASKED.contains(slot.name()))
                .filter(slot -> within != AgreementDraft.class || !slot.name().equals(MediationBody.DIGEST))
                .map(slot -> slot.of(asked(slot.parts(), slot.type())))
                .toList();
    }
}
