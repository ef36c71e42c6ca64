package niangjia.ledger;

/** After a commit: wait until it cannot be lost any more. */
interface Barrier extends AutoCloseable {
    /**
     * Returns when everything committed before the call is on disk.
     *
     * @throws IllegalStateException if that could not be made sure: the outcome is unknown, and only the same request
     *     id may ask again
     */
    void await();

    @Override
    void close();

    /** Where the database itself answers a commit only when it is on disk. */
    Barrier NONE = new Barrier() {
        @Override
        public void await() {}

        @Override
        public void close() {}
    };
}
