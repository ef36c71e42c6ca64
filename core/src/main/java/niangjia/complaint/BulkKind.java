package niangjia.complaint;

/** What is done to many orders at once; each is one act of the state table, done row by row. */
public enum BulkKind {
    DISPATCH(OrderCommand.Dispatch.class),
    ASSIGN(OrderCommand.AssignHandler.class),
    WITHDRAW(OrderCommand.WithdrawDispatch.class),
    /** 催办: what was said to somebody cannot be unsaid. */
    URGE(OrderCommand.Urge.class),
    /** 督办 of the ordinary level; the heavier ones are asked for one by one. */
    SUPERVISE(OrderCommand.Supervise.class);

    private final Class<? extends ComplaintCommand> command;

    BulkKind(Class<? extends ComplaintCommand> command) {
        this.command = command;
    }

    /** Whether another act brings an order back to where it stood. */
    public boolean undoable() {
        return this != URGE && this != SUPERVISE;
    }

    public ComplaintAct act() {
        return ComplaintActs.of(command);
    }
}
