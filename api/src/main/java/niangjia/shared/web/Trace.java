package niangjia.shared.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an exception arose, without what it says. */
final class Trace {
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private Trace() {}

    static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        @Nullable Throwable cause = thrown;
        for (int i = 0; cause != null && i < CAUSES; i++, cause = cause.getCause()) {
            trace.append(i == 0 ? "" : " caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame ->
                                    frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                            .collect(Collectors.joining(" < ", " at ", "")));
        }
        return trace.toString();
    }
}
