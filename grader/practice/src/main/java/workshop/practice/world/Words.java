package workshop.practice.world;

import java.util.StringTokenizer;
import workshop.practice.wire.Line;

/// The words of a reply, read from left to right.
final class Words {
  private final StringTokenizer rest;

  Words(String line) {
    this.rest = new StringTokenizer(line, " ");
  }

  boolean more() {
    return rest.hasMoreTokens();
  }

  String next() {
    return rest.nextToken();
  }

  /// Any text, packed into a word.
  String nextText() {
    return Line.unpacked(next());
  }

  long nextLong() {
    return Long.parseLong(next());
  }

  int nextInt() {
    return Integer.parseInt(next());
  }
}
