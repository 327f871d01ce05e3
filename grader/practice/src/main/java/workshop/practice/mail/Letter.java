package workshop.practice.mail;

/// One letter on its way through the mail room.
///
/// @param number from 1, in the order in which they were scanned
/// @param text what is known of it so far
public record Letter(int number, String text) {
  /// The same letter, of which something more has been done.
  Letter with(String more) {
    return new Letter(number, text + ", " + more);
  }
}
