package niangjia.shared.sentences;

import niangjia.shared.Rule;

/** What is pointed at is known. */
public interface OnRecord extends Rule {
    boolean known();

    @Override
    default boolean violated() {
        return !known();
    }
}
