package niangjia.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a part of an answer: it may hold data of a person in clear. On a type: whatever text it holds is such data, wherever it
 * stands in an answer; the part it stands in may say more exactly what it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Personal {
    DataKind value() default DataKind.WORDS;
}
