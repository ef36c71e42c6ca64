package niangjia.shared.read;

/** Events of an invented stream, enough to feed a read model. */
sealed interface CallEvent {
    String callId();

    record Logged(String callId, String number) implements CallEvent {}

    record Noted(String callId, String note) implements CallEvent {}

    record Moved(String callId) implements CallEvent {}
}
