package workshop.practice.turnstile;

/// Where a turnstile is, and of which world: enough for another process to let its operations
/// through.
///
/// The token lets operations in and steers nothing, so it may stand on a child's command line.
///
/// @param port on 127.0.0.1
/// @param token 32 hexadecimal digits
/// @param world the world's name in its host; empty if there is none yet
public record TurnstileAddress(int port, String token, String world) {
  private static final int PARTS = 3;

  /// All of it as one word without blanks, for [#of].
  public String word() {
    return port + ":" + token + ":" + world;
  }

  /// The address that [#word] made this word of.
  ///
  /// @throws IllegalArgumentException when it is no such word
  public static TurnstileAddress of(String word) {
    String[] parts = word.split(":", PARTS);
    if (parts.length < PARTS) {
      throw new IllegalArgumentException("not the address of a turnstile");
    }
    return new TurnstileAddress(Integer.parseInt(parts[0]), parts[1], parts[2]);
  }

  /// Without the token, so that it can stand in a log.
  @Override
  public String toString() {
    return "turnstile at 127.0.0.1:" + port + (world.isEmpty() ? "" : ", world " + world);
  }
}
