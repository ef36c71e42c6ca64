package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.web.RegistryInput.Choice;
import org.springframework.stereotype.Component;

/** What a form asks for and what can be chosen in it, read off the slots of its command. */
@Component
class RegistryInputs {
    private static final Set<UnitLevel> MAY_CERTIFY =
            EnumSet.of(UnitLevel.NATIONAL, UnitLevel.PROVINCE, UnitLevel.CITY, UnitLevel.COUNTY);
    /** Found out by the desk itself, or told beside the others. */
    private static final Set<String> UNASKED = Set.of(Slot.OCCURRED_AT, "staffId", "body", "consentFor");

    /** Enums of which the name alone is kept, by the name of the slot. */
    private static final Map<String, String> NAMED = Map.of("rank", "MemberRank", "day", "DayOfWeek");

    private final UnitDirectory units;
    private final RegistryNames names;
    private final PageWords words;

    RegistryInputs(UnitDirectory units, RegistryNames names, PageWords words) {
        this.units = units;
        this.names = names;
        this.words = words;
    }

    /** For something new, which will belong to the actor's own unit or to one below. */
    List<RegistryInput> ofNew(RegistryForm form, Actor actor, Optional<ReferralBody> body) {
        return of(form, actor, actor.unit(), body);
    }

    /**
     * @param unit to which the thing belongs
     * @param choices of the thing itself, by the name of the slot
     */
    List<RegistryInput> of(RegistryForm form, Actor actor, UnitRef unit, Map<String, List<Choice>> choices) {
        return of(form, actor, unit, Optional.empty()).stream()
                .map(input -> choices.containsKey(input.name())
                        ? new RegistryInput(
                                input.name(), "select", input.required(), choices.get(input.name()), List.of())
                        : input)
                .toList();
    }

    private List<RegistryInput> of(RegistryForm form, Actor actor, UnitRef unit, Optional<ReferralBody> body) {
        return form.slots().stream()
                .filter(slot -> !UNASKED.contains(slot.name()))
                .sorted(Comparator.comparing(RegistryInputs::place))
                .map(slot -> input(slot, form, actor, unit, body))
                .toList();
    }

    /** Nobody can agree to what has not been said: the ground comes behind what goes. */
    private static int place(Slot slot) {
        return switch (slot.name()) {
            case "basis" -> 1;
            case "content", "named" -> 2;
            default -> 0;
        };
    }

    private RegistryInput input(Slot slot, RegistryForm form, Actor actor, UnitRef unit, Optional<ReferralBody> body) {
        List<RegistryInput> parts = slot.parts().stream()
                .filter(part -> !UNASKED.contains(part.name()))
                .map(part -> input(part, form, actor, unit, body))
                .toList();
        return new RegistryInput(
                slot.name(), look(slot), slot.required(), choices(slot, form, actor, unit, body), parts);
    }

    private static String look(Slot slot) {
        if (slot.many()) {
            return switch (slot.kind()) {
                case PART -> "rows";
                case ENUM -> "checks";
                default -> "lines";
            };
        }
        return switch (slot.kind()) {
            case SEALED -> "words";
            case UNIT -> "select";
            case ENUM -> slot.type() == ReferralBasis.class ? "radios" : "select";
            case DATE -> "date";
            case NUMBER -> "number";
            case FLAG -> "flag";
            default -> "line";
        };
    }

    private List<Choice> choices(Slot slot, RegistryForm form, Actor actor, UnitRef unit, Optional<ReferralBody> body) {
        return switch (slot.kind()) {
            case UNIT -> units(slot.name(), form.name(), actor, unit);
            case ENUM -> options(slot, body);
            case TEXT -> slot.name().equals("name") && form.namesPeople() ? names.offered(actor) : List.of();
            default -> List.of();
        };
    }

    /** What a body does not need is not offered, nor a duty no law names. */
    private List<Choice> options(Slot slot, Optional<ReferralBody> body) {
        List<String> offered = new ArrayList<>(slot.options());
        body.ifPresent(to -> {
            if (slot.name().equals("fields")) {
                offered.retainAll(names(Minimised.fieldsFor(to)));
            }
            if (slot.type() == ReferralBasis.class && !Minimised.byLaw(to)) {
                offered.remove(ReferralBasis.LEGAL_DUTY.name());
            }
        });
        String type = slot.type().isEnum() ? slot.type().getSimpleName() : NAMED.getOrDefault(slot.name(), "");
        return offered.stream()
                .map(value -> new Choice(value, words.label(type, value)))
                .toList();
    }

    private List<Choice> units(String slot, String act, Actor actor, UnitRef unit) {
        return switch (slot) {
            case "issuer" -> above(unit, each -> MAY_CERTIFY.contains(each.level()));
            case "withUnit" -> above(unit, each -> !each.unit().equals(unit));
            case "union" -> within(actor.unit(), each -> each.level() == UnitLevel.EMPLOYER);
            case "unit" -> within(actor.unit(), each -> !act.equals("PrepareReferral") || hasAnArea(each));
            default -> within(actor.unit(), RegistryInputs::hasAnArea);
        };
    }

    private static boolean hasAnArea(UnitView unit) {
        return unit.level() != UnitLevel.EMPLOYER;
    }

    private List<Choice> within(UnitRef upper, Predicate<UnitView> wanted) {
        return units.openWithin(upper).stream()
                .filter(wanted)
                .map(each -> new Choice(each.unit().id(), units.indented(each)))
                .toList();
    }

    private List<Choice> above(UnitRef unit, Predicate<UnitView> wanted) {
        return units.all().stream()
                .filter(UnitView::open)
                .filter(each -> unit.isWithin(each.unit()))
                .filter(wanted)
                .map(each -> new Choice(each.unit().id(), each.name()))
                .toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return Arrays.stream(values.toArray(Enum<?>[]::new))
                .map(value -> value.name())
                .toList();
    }
}
