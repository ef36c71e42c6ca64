package niangjia.ledger;

import java.util.List;

/**
 * What was compared behind a move: of every table the rows and a digest of all they hold, read again from both ledgers.
 *
 * @param events of the record, numbered without a gap and in the order of every stream, as {@code findings} would say
 * @param findings empty if all is well
 */
public record MoveProof(List<Table> tables, long events, double eventsPerSecond, List<String> findings) {
    public MoveProof {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /**
     * @param digest SHA-256 over every column of every row, events by their number, other rows by their own digests
     * @param moved the same of the moved rows
     */
    public record Table(String name, long rows, String digest, long movedRows, String moved) {
        public boolean equal() {
            return rows == movedRows && digest.equals(moved);
        }
    }

    public boolean holds() {
        return findings.isEmpty() && tables.stream().allMatch(Table::equal);
    }
}
