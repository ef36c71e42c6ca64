package niangjia.shared.web;

/** What units are called on the screen. */
@FunctionalInterface
public interface PageUnits {
    /** The code itself if no unit of that code is known. */
    String nameOf(String code);
}
