package niangjia.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Pages by offset. The inherited statements take the offset for an index within a sequence, so sequences beyond the
 * first page are never found, and long ones are walked twice (AxonFramework #4573).
 */
final class DeadLetterPages extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    /** Also the page size of the queue: the inherited walk asks with another one than it steps by. */
    static final int PAGE = 100;

    private static final String CLAIMABLE = """
            select dl.* from dead_letter_entry dl
            where dl.processing_group = ? and (dl.processing_started is null or dl.processing_started < ?)
            and dl.sequence_index = (select min(first.sequence_index) from dead_letter_entry first
                where first.processing_group = dl.processing_group
                and first.sequence_identifier = dl.sequence_identifier)
            order by dl.last_touched, dl.dead_letter_identifier limit ? offset ?""";
    private static final String LETTERS = """
            select * from dead_letter_entry where processing_group = ? and sequence_identifier = ?
            order by sequence_index limit ? offset ?""";

    DeadLetterPages(Serializer tokens, Serializer events) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(Tables.DEAD_LETTERS)
                .genericSerializer(tokens)
                .eventSerializer(events));
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String processingGroup, Instant processingStartedLimit, int offset, int maxSize)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(CLAIMABLE);
        statement.setString(1, processingGroup);
        statement.setString(2, DateTimeUtils.formatInstant(processingStartedLimit));
        statement.setInt(3, maxSize);
        statement.setInt(4, offset);
        return statement;
    }

    @Override
    public PreparedStatement letterSequenceStatement(
            Connection connection, String processingGroup, String sequenceId, int offset, int maxSize)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(LETTERS);
        statement.setString(1, processingGroup);
        statement.setString(2, sequenceId);
        statement.setInt(3, Math.min(maxSize, PAGE));
        statement.setInt(4, offset);
        return statement;
    }
}
