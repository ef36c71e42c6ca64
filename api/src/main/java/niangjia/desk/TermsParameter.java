package niangjia.desk;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import niangjia.rules.read.LiveTerms;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each command the rules as they stand when it is decided: one answer to all its questions. */
@Component
@Priority(Priority.HIGH)
class TermsParameter implements ParameterResolverFactory {
    private final LiveTerms live;

    TermsParameter(LiveTerms live) {
        this.live = live;
    }

    @Override
    public @Nullable ParameterResolver<TermsInForce> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return TermsInForce.class.equals(parameters[index].getType()) ? new OfTheMoment() : null;
    }

    private final class OfTheMoment implements ParameterResolver<TermsInForce> {
        @Override
        public TermsInForce resolveParameterValue(Message<?> message) {
            return live.now();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
