package niangjia.ledger;

/** Who may write a row that several transactions wait for. */
interface Turns {
    /** Where the row's own lock keeps writers apart. */
    Turns BY_THE_DATABASE = row -> {};

    /**
     * Returns when the running transaction is the only one in this process to have the row, which it keeps until it is
     * committed or undone to the last.
     *
     * @throws IllegalStateException outside a transaction
     * @throws org.springframework.dao.CannotAcquireLockException if the row is not free in time
     */
    void take(String row);

    static Turns of(Database database) {
        return database == Database.H2 ? new TurnsInProcess() : BY_THE_DATABASE;
    }
}
