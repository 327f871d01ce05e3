package workshop.practice.world;

/// How to reach a running host, and the secret that opens it.
///
/// Hand it on through a pipe or a file that only you can read, never on a command line: those are
/// public.
///
/// @param port the control port on 127.0.0.1
/// @param token 32 hexadecimal digits
public record HostAddress(int port, String token) {
  /// Without the token, so that it can stand in a log.
  @Override
  public String toString() {
    return "practice host at 127.0.0.1:" + port;
  }
}
