package niangjia.shared.web;

import java.util.concurrent.Future;

/** Work that goes on after the answer, in the name of the person who asked for it. */
@FunctionalInterface
public interface BackgroundWork {
    /** Whoever is signed in now is so for the work, too, even if they sign out meanwhile; roles are looked up anew each time. */
    Future<?> begin(Runnable work);
}
