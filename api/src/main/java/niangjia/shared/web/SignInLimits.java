package niangjia.shared.web;

import java.time.Duration;

/** How often the door may be tried, told beforehand on the door itself. */
public final class SignInLimits {
    /** Failures in a row that lock the name. */
    public static final int FAILURES = 5;

    public static final Duration LOCK = Duration.ofMinutes(15);

    private SignInLimits() {}
}
