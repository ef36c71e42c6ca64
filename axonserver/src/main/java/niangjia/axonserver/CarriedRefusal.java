package niangjia.axonserver;

import java.util.List;
import java.util.Optional;
import niangjia.shared.OnlyTried;
import niangjia.shared.RuleViolated;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * What a node answers instead of a result, as details of the exception that goes through Axon Server. The exception itself
 * does not: of it only the words of its message would arrive.
 *
 * @param code of the rule, or the id of the aggregate that there is not
 */
record CarriedRefusal(Kind kind, String code, List<CarriedFact> facts) {
    private static final int DEPTH = 20;

    enum Kind {
        RULE,
        TRIED,
        CLASH,
        UNKNOWN
    }

    /** The failure to send: with details where it says something, else as it is. */
    static Throwable away(Throwable failure) {
        return found(failure)
                .<Throwable>map(refusal -> new CommandExecutionException(refusal.code(), null, refusal))
                .orElse(failure);
    }

    /** The failure as it was on the other node, if it was sent by {@link #away}. */
    static Throwable back(Throwable failure) {
        if (failure instanceof CommandExecutionException carried
                && carried.getDetails().orElse(null) instanceof CarriedRefusal refusal) {
            return refusal.thrown();
        }
        return failure;
    }

    private static Optional<CarriedRefusal> found(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            CarriedRefusal refusal = of(cause);
            if (refusal != null) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static @Nullable CarriedRefusal of(Throwable cause) {
        if (cause instanceof RuleViolated rule) {
            List<CarriedFact> facts = rule.facts().stream().map(CarriedFact::of).toList();
            return new CarriedRefusal(Kind.RULE, rule.code(), facts);
        }
        if (cause instanceof OnlyTried) {
            return new CarriedRefusal(Kind.TRIED, "tried", List.of());
        }
        if (cause instanceof ConcurrencyException) {
            return new CarriedRefusal(Kind.CLASH, "clash", List.of());
        }
        if (cause instanceof AggregateNotFoundException unknown) {
            return new CarriedRefusal(Kind.UNKNOWN, String.valueOf(unknown.getAggregateIdentifier()), List.of());
        }
        return null;
    }

    private RuntimeException thrown() {
        return switch (kind) {
            case RULE ->
                new RuleViolated(code, facts.stream().map(CarriedFact::fact).toList());
            case TRIED -> new OnlyTried();
            case CLASH -> new ConcurrencyException("another node was first");
            case UNKNOWN -> new AggregateNotFoundException(code, "not found by the node that was asked");
        };
    }
}
