package niangjia.audit.read;

/** An event together with where it stands. */
record ReviewTold<E>(ReviewStep step, E event) {
    boolean after(ReviewTold<?> other) {
        return step.after(other.step);
    }
}
