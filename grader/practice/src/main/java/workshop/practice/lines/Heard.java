package workshop.practice.lines;

/// What one client has heard so far.
///
/// @param client its number, 0 is the first
/// @param saidBytes bytes of its own that the system has taken; they may be on their way
/// @param heardBytes bytes it has read
/// @param lines how many newlines were among them
/// @param firstWrong number of the first line of a flood that did not come back as it was said, 0
///   is the first; -1 if there was none
/// @param text what it read, as UTF-8: at most [#KEPT_BYTES] of it
public record Heard(
    int client,
    Standing standing,
    long saidBytes,
    long heardBytes,
    long lines,
    long firstWrong,
    String text) {
  /// How many bytes of what a client reads are kept.
  public static final int KEPT_BYTES = 128 * 1024;
}
