package niangjia.complaint;

/** What is done to many orders at once; each is one act of the state table, done row by row. */
public enum BulkKind {
    DISPATCH(OrderCommand.Dispatch.class),
    ASSIGN(OrderCommand.AssignHandler.class),
    WITHDRAW(OrderCommand.WithdrawDispatch.class);

    private final Class<? extends ComplaintCommand> command;

    BulkKind(Class<? extends ComplaintCommand> command) {
        this.command = command;
    }

    public ComplaintAct act() {
        return ComplaintActs.of(command);
    }
}
