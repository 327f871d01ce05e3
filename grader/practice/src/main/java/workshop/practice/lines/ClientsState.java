package workshop.practice.lines;

/// What all clients together have done, all of it true at one moment.
///
/// @param asked how many were told to connect
/// @param greeted how many of them have got their first line
/// @param gone how many are connected no more, or never were and never will be
/// @param saidBytes bytes that the system has taken from them
/// @param heardBytes bytes they have read
/// @param lines how many newlines were among those
public record ClientsState(
    int asked, int greeted, int gone, long saidBytes, long heardBytes, long lines) {}
